import { Readability } from '@mozilla/readability';

/** Readability looks at every brother of the article once for each, and at what is in an element once for each that it is in. */
const limits = { children: 2000, sumOfDepths: 3_000_000 };

/**
 * The element that Readability finds to be the article of a page; null where it finds none, and where the page is so wide or deep that
 * finding it would take more than a few seconds. It takes the document apart: nothing else may use it afterwards.
 */
export function readableElement(document: Document): Element | null {
  if (!isWithin(document.body)) return null;
  const content = contentOf(document);
  return content != null && isElement(content) ? content : null;
}

/** Readability stumbles over some broken pages, as those with a body in the body; what it cannot read is not found. */
function contentOf(document: Document): Node | null | undefined {
  try {
    return new Readability<Node>(document, { serializer: node => node, keepClasses: true, disableJSONLD: true }).parse()?.content;
  } catch {
    return null;
  }
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

function isWithin(body: Element): boolean {
  let sumOfDepths = 0;
  const walk = (element: Element, depth: number): boolean => {
    const { children } = element;
    sumOfDepths += depth * children.length;
    if (children.length > limits.children || sumOfDepths > limits.sumOfDepths) return false;
    for (const child of children) if (!walk(child, depth + 1)) return false;
    return true;
  };
  return walk(body, 1);
}
