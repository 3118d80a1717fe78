/** An article as a page of the web holds it. What the page does not say is null; nothing is guessed. */
export interface HtmlArticle {
  /** The article as plain text: a blank line between paragraphs; items, rows and broken lines on lines of their own. Never empty. */
  readonly text: string;
  /** The headline, without the name of the site. */
  readonly title: string | null;
  /** The name of the site or publisher, as the page writes it. */
  readonly outlet: string | null;
  /** Names of the authors, joined by commas. */
  readonly author: string | null;
  /** First publication: ISO 8601, as precise as given, with the offset if given. */
  readonly published: string | null;
  /** Primary language subtag that the page declares ('id', 'zh'); pages often declare the language of their template. */
  readonly language: string | null;
  /** The address that the page calls its own, http or https. */
  readonly canonicalUrl: string | null;
  /** What made the text, so that a better one can tell what it should read anew. */
  readonly extractor: { readonly name: string; readonly version: string };
}
