/** A line of an article as a reader sees it: a paragraph, a heading, an item of a list, a row of a table. */
export interface Block {
  readonly text: string;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row';
  /** How many of its characters stand in links. */
  readonly linked: number;
  /** Whether it belongs to the line before it, as after a line break, in a list or a table. */
  readonly close: boolean;
}

/** The lines of an element, in order, with white space as a browser shows it. */
export function blocksOf(root: Node): Block[] {
  const blocks: Block[] = [];
  let line = '';
  let spaced = true;
  let linked = 0;
  let kind: Block['kind'] = 'paragraph';
  let close = false;
  let breaks = 0;

  const end = (nextIsClose: boolean): void => {
    const text = line.trim();
    if (text !== '') blocks.push({ text, kind, linked: Math.min(linked, text.length), close });
    if (text !== '') close = nextIsClose;
    else close &&= nextIsClose;
    line = '';
    spaced = true;
    linked = 0;
  };
  const write = (text: string, inLink: boolean): void => {
    const added = spaced && text.startsWith(' ') ? text.slice(1) : text;
    if (added === '') return;
    line += added;
    spaced = /\s/.test(added.charAt(added.length - 1));
    if (inLink) linked += added.trim().length;
    if (added.trim() !== '') breaks = 0;
  };
  const walk = (node: Node, inLink: boolean, preformatted: boolean): void => {
    if (node.nodeType === node.TEXT_NODE) {
      const text = node.nodeValue ?? '';
      if (preformatted) {
        const [first = '', ...rest] = text.split(/\r\n?|\n/);
        write(first, inLink);
        for (const more of rest) {
          end(true);
          write(more, inLink);
        }
      } else write(text.replace(/[ \t\r\n\f]+/g, ' '), inLink);
      return;
    }
    const name = node.nodeName;
    if (unread.has(name)) return;
    if (name === 'BR') {
      breaks++;
      end(breaks < 2);
      return;
    }
    if (name === 'Q') write('“', inLink);
    const linkInside = inLink || name === 'A';
    const preformattedInside = preformatted || name === 'PRE';
    const cell = (name === 'TD' || name === 'TH') && isInline(node);
    if (cell && line !== '') {
      line = `${line.trim()}\t`;
      spaced = true;
    }
    const block = !cell && blockElements.has(name);
    const outer = kind;
    const tight = name === 'LI' || name === 'TR' || name === 'DD' || name === 'DT';
    if (block) {
      end(tight);
      kind = kinds.get(name) ?? kind;
    }
    for (const child of node.childNodes) walk(child, linkInside, preformattedInside);
    if (name === 'Q') write('”', inLink);
    if (block) {
      end(tight);
      kind = outer;
    }
  };
  walk(root, false, false);
  end(false);
  return blocks;
}

/** The text of lines: a blank line between paragraphs, none within lists, tables and broken lines. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text, close }, i) => (i === 0 ? '' : close ? '\n' : '\n\n') + text).join('');
}

const kinds = new Map<string, Block['kind']>([
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6'].map(name => [name, 'heading'] as const),
  ['LI', 'item'],
  ['TR', 'row'],
  ['P', 'paragraph'],
]);

const blockElements = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** What holds no text that is shown. */
const unread = new Set(
  'AUDIO BUTTON CANVAS EMBED HEAD IFRAME INPUT MATH NOSCRIPT OBJECT RP RT SCRIPT SELECT STYLE SVG svg TEMPLATE TEXTAREA VIDEO #comment'.split(
    ' ',
  ),
);

/** Whether a cell of a table holds words alone; one that holds paragraphs is there for the layout. */
function isInline(node: Node): boolean {
  return [...node.childNodes].every(child => !blockElements.has(child.nodeName) && isInline(child));
}
