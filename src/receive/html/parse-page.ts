import { parseHTML } from 'linkedom';

/**
 * The document of a page, with one root, one body that holds all that is shown, and names of attributes in lower case, whatever the
 * page left out or put astray. No script is run and nothing is fetched.
 */
export function parsePage(html: string): Document {
  const markup = html.replaceAll('\0', '');
  const parsed = parseHTML(markup).document;
  const document = bodyOf(parsed) === undefined ? wrapped(markup) : parsed;
  const root = document.documentElement;
  const { head } = document;
  const body = bodyOf(document) ?? document.body;
  head.after(body);
  const first = body.firstChild;
  let before = true;
  for (const node of [...root.childNodes, ...document.childNodes]) {
    if (node === body) before = false;
    else if (isShown(node) && node !== root && node !== head) body.insertBefore(node, before ? first : null);
  }
  for (const element of document.querySelectorAll('*')) foldAttributes(element);
  return document;
}

const wrapped = (html: string): Document => parseHTML(`<!DOCTYPE html><html><head></head><body>${html}</body></html>`).document;

/** The body right under the root; what is only a piece of a page has neither. */
function bodyOf(document: Document): Element | undefined {
  const root = [...document.children].find(({ tagName }) => tagName === 'HTML');
  return root === undefined ? undefined : [...root.children].find(({ tagName }) => tagName === 'BODY');
}

const isShown = ({ nodeType, ELEMENT_NODE, TEXT_NODE }: Node): boolean => nodeType === ELEMENT_NODE || nodeType === TEXT_NODE;

function foldAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const folded = name.toLowerCase();
    if (folded === name) continue;
    element.removeAttribute(name);
    if (!element.hasAttribute(folded)) element.setAttribute(folded, value);
  }
}
