/**
 * Cuts the articles of other stories: those beside the one that holds the page's only headline. Where another is much longer, the page
 * has put the headline into an element of its own, and nothing is cut.
 */
export function cutOtherArticles(body: Element): void {
  const headlines = [...body.querySelectorAll('h1')];
  const own = headlines.length === 1 ? headlines[0]?.closest('article') : null;
  if (own == null) return;
  const others = [...body.querySelectorAll('article')].filter(other => !other.contains(own) && !own.contains(other));
  const length = textLength(own);
  if (length < 300 || others.some(other => textLength(other) > length * 4)) return;
  for (const other of others) other.remove();
}

const textLength = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
