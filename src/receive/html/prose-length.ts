/** Characters of running text in an element: its long pieces outside links. */
export function proseLength(element: Element): number {
  let length = 0;
  const walk = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) {
      const text = (node.nodeValue ?? '').trim();
      if (text.length >= 40) length += text.length;
    } else if (node.nodeName !== 'A') for (const child of node.childNodes) walk(child);
  };
  walk(element);
  return length;
}
