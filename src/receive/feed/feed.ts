/** An entry of a feed. */
export interface FeedItem {
  /** As the feed gives it, and unlike that of every other item; its address, or what it says, where the feed gives none. */
  readonly id: string;
  /** Of the article on the web; null where the feed gives none that can be followed. */
  readonly address: string | null;
  /** As text. */
  readonly title: string | null;
  /** ISO 8601, as precise as the feed gives it; null where it gives none that can be read. */
  readonly published: string | null;
  readonly updated: string | null;
  /** As the feed gives it: text or HTML, and not to be trusted as markup. */
  readonly summary: string | null;
  /** The article itself, where the feed carries it, as HTML that is not to be trusted. */
  readonly contentHtml: string | null;
}

/** What a feed says at one moment, in whatever format: RSS, RDF, Atom or JSON Feed. */
export interface Feed {
  readonly title: string | null;
  /** Where the feed itself was. */
  readonly address: string;
  /** In the feed's order, each id once. */
  readonly items: readonly FeedItem[];
  /** Whether there were more items than are taken in, which are not here. */
  readonly more: boolean;
  /** The address of the next, older page of the feed; null where there is none. */
  readonly next: string | null;
  /** Milliseconds between two visits that the feed asks for; null where it does not. */
  readonly interval: number | null;
}
