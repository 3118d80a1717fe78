/** Takes what is selected in the text as the evidence of a correction: its words, and their places in UTF-16 code units. */
export function selectEvidence(source: HTMLElement, form: HTMLFormElement): void {
  const words = form.querySelector<HTMLTextAreaElement>('textarea[name=words]');
  const places = form.querySelector<HTMLInputElement>('input[name=places]');
  if (words === null || places === null) return;
  const take = (): void => {
    const selection = getSelection();
    const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    if (range === null || range.collapsed || !source.contains(range.commonAncestorContainer)) return;
    const start = offsetIn(source, range.startContainer, range.startOffset);
    const end = offsetIn(source, range.endContainer, range.endOffset);
    if (start >= end) return;
    words.value = textOf(source).slice(start, end);
    places.value = `${start}-${end}`;
  };
  document.addEventListener('pointerup', take);
  document.addEventListener('keyup', event => {
    if (event.shiftKey || event.key === 'Shift') take();
  });
  // A mark in the text is a link; while something is being corrected the text is there to be selected.
  source.addEventListener('click', event => {
    if (getSelection()?.isCollapsed === false) event.preventDefault();
  });
  source.addEventListener('dragstart', event => event.preventDefault());
}

/** The characters of the text alone: what is written in its margin is none of it. */
function* textNodes(source: HTMLElement): Generator<Text> {
  const walker = document.createTreeWalker(source, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text && node.parentElement?.closest('.pencil') === null) yield node;
}

const textOf = (source: HTMLElement): string => [...textNodes(source)].map(({ data }) => data).join('');

/** How many characters of the text stand before a point in the page. */
function offsetIn(source: HTMLElement, container: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(source, 0);
  before.setEnd(container, offset);
  let length = 0;
  for (const node of textNodes(source)) {
    if (node === container) return length + offset;
    if (before.comparePoint(node, 0) > 0) break;
    length += node.length;
  }
  return length;
}
