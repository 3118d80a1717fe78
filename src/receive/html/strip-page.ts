/**
 * Takes out of a page what its readers do not see: scripts, styles, comments, forms' controls, embedded documents, hidden elements.
 * Attributes that tell nothing of the text go too, and long ones are cut, so that nothing searches them for pictures.
 */
export function stripPage(document: Document): void {
  for (const element of [...document.querySelectorAll(unseen)]) element.remove();
  dropComments(document);
  const all = [...document.body.querySelectorAll('*')];
  const half = lengthOf(document.body) / 2;
  for (const element of all) {
    // An article that stays hidden until a script has run is an article.
    if (isHidden(element) && lengthOf(element) < half) element.remove();
    else keepTelling(element);
  }
}

const unseen =
  'script, style, noscript, template, iframe, object, embed, applet, svg, canvas, audio, video, math, select, textarea, input, button, link, dialog, frameset';

const telling = new Set(['class', 'id', 'role', 'href', 'rel', 'itemprop', 'lang', 'dir', 'colspan', 'rowspan', 'datetime']);

const longest = 500;

function keepTelling(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (!telling.has(name)) element.removeAttribute(name);
    else if (value.length > longest) element.setAttribute(name, value.slice(0, longest));
  }
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  );
}

const lengthOf = (element: Element): number => (element.textContent ?? '').length;

function dropComments(document: Document): void {
  const comments: Node[] = [];
  const walker = document.createTreeWalker(document, 128);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) comments.push(node);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}
