/** What every format of feeds says, in its own words: nothing is resolved, dated or sorted out yet. */
export interface WrittenFeed {
  readonly title: string | undefined;
  readonly next: string | undefined;
  /** Milliseconds. */
  readonly interval: number | undefined;
  readonly items: readonly WrittenItem[];
}

export interface WrittenItem {
  readonly id: string | undefined;
  readonly address: string | undefined;
  /** What a relative address is relative to, each to the one before it and the first to the feed's own address. */
  readonly bases: readonly (string | undefined)[];
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly summary: string | undefined;
  readonly contentHtml: string | undefined;
}
