import { proseLength } from './prose-length.ts';

/** The element that a page itself marks as its article: the marked body with the most running text, else an article, else the main part; null where it marks none. */
export function landmarkElement(body: Element): Element | null {
  for (const marks of ['[itemprop~="articleBody"]', 'article', 'main, [role="main"]']) {
    const [longest] = [...body.querySelectorAll(marks)]
      .map(element => ({ element, length: proseLength(element) }))
      .sort((a, b) => b.length - a.length);
    if (longest !== undefined && longest.length > 0) return longest.element;
  }
  return null;
}
