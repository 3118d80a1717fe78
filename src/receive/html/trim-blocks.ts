import type { Block } from './blocks.ts';
import { isProse, sentenceEnd } from './is-prose.ts';

/** What is known of an article beside its text, by which lines that only repeat it are told. */
export interface Known {
  readonly title: string | null;
  readonly dated: boolean;
}

/**
 * The lines of an article without what a page puts before, between and after them: the headline once more, the line with the date
 * (where the date is known from elsewhere), lines that are nothing but a link to another story, and headings under which nothing follows.
 */
export function trimBlocks(blocks: readonly Block[], known: Known): Block[] {
  return trimTail(trimHead(withoutLinkLines(blocks), known));
}

/** Lists of links are cut where they stand beside an article, and kept where they are the article. */
function withoutLinkLines(blocks: readonly Block[]): Block[] {
  const whole = lengthOf(blocks);
  const links = blocks.filter(isLinkLine);
  if (lengthOf(links) > whole * 0.3) return [...blocks];
  return blocks.filter((block, i) => !isLinkLine(block) && !introducesLinks(blocks, i));
}

/** A sentence that is a link, as one to quote, and an address that is written out belong to the article. */
const isLinkLine = ({ text, kind, linked }: Block): boolean =>
  (kind === 'paragraph' || kind === 'item') &&
  linked > 0 &&
  text.length - linked <= Math.max(2, Math.min(15, text.length * 0.2)) &&
  !/[.。]["'”’»)]*$/.test(text) &&
  !isAddress(text);

/** 'Related coverage:' or a heading, with two lines of links and no other under it. */
function introducesLinks(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block === undefined || block.text.length > 80 || !(block.kind === 'heading' || /[:：]$/.test(block.text))) return false;
  return [1, 2].every(step => {
    const next = blocks[at + step];
    return next !== undefined && isLinkLine(next);
  });
}

function trimHead(blocks: readonly Block[], { title, dated }: Known): Block[] {
  const first = blocks.findIndex(isProse);
  if (first === -1) return [...blocks];
  return blocks.filter(
    ({ text, linked }, i) =>
      i >= first || !(isSame(text, title) || isAddress(text) || linked === text.length || (dated && isDateLine(text))),
  );
}

function trimTail(blocks: readonly Block[]): Block[] {
  let end = blocks.length;
  for (; end > 1; end--) {
    const block = blocks[end - 1];
    if (block === undefined || !(isBareHeading(block) || isRights(block.text))) break;
  }
  return blocks.slice(0, end);
}

const isBareHeading = ({ text, kind }: Block): boolean => kind === 'heading' && text.length < 60;

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

const isSame = (text: string, title: string | null): boolean => title !== null && folded(text) === folded(title);

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isAddress = (text: string): boolean => /^(https?:\/\/|www\.)\S+$/.test(text);

const isRights = (text: string): boolean => text.length < 200 && /^(©|\(c\) |copyright\b)/i.test(text);

/** A short line with a year or a time of day that is no sentence. */
const isDateLine = (text: string): boolean =>
  text.length <= 120 && !sentenceEnd.test(text) && /\b(19|20)\d\d\b|\d{1,2}[:.]\d\d\b|\d年/.test(text);
