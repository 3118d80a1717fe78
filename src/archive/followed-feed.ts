/** A feed that `watch` follows, and where it stands. */
export interface FollowedFeed {
  readonly address: string;
  readonly title: string | null;
  /** ISO 8601 instant; null before the first time. */
  readonly lastRead: string | null;
  /** What the reader of feeds wants to remember: validators, items seen, the next time; the archive keeps it as it is. */
  readonly state: unknown;
}
