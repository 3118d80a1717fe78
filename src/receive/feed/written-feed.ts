/** What every format of feeds says, in its own words: nothing is resolved, dated or sorted out yet. */
export interface WrittenFeed {
  readonly title: string | undefined;
  readonly next: string | undefined;
  /** What relative addresses are relative to, where that is not the feed's own address. */
  readonly base: string | undefined;
  /** Milliseconds. */
  readonly interval: number | undefined;
  readonly items: readonly WrittenItem[];
}

export interface WrittenItem {
  readonly id: string | undefined;
  readonly address: string | undefined;
  /** What its relative addresses are relative to, where the item says so; itself relative to the feed's. */
  readonly base: string | undefined;
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly summary: string | undefined;
  readonly contentHtml: string | undefined;
}
