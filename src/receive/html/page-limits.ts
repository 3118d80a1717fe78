import { ReceiveError } from '../receive-error.ts';

/** Elements, attributes and pieces of text that a page may have; the largest pages of newspapers have a tenth of it. */
const nodesAllowed = 400_000;

/** Browsers, too, nest no deeper. */
const depthAllowed = 512;

/**
 * Refuses a page that a parser would choke on, in one pass over the characters and before anything is built: more than 400,000 nodes
 * or more than 512 elements inside each other. Throws a ReceiveError 'too-large' or 'too-deep'.
 */
export function checkPageLimits(html: string): void {
  const open: string[] = [];
  let nodes = 0;
  for (let at = 0; at < html.length; ) {
    const next = html.indexOf('<', at);
    nodes += piecesOfText(html, at, next === -1 ? html.length : next);
    if (next === -1) at = html.length;
    else if (/[a-z]/i.test(html.charAt(next + 1))) {
      const tag = startTag(html, next);
      nodes += tag.nodes;
      at = tag.end;
      if (!emptyElements.has(tag.name)) openElement(open, tag.name);
    } else {
      nodes++;
      const closed = html.charAt(next + 1) === '/' ? open.lastIndexOf(tagName(html, next + 2).name) : -1;
      if (closed !== -1) open.length = closed;
      at = endOfOther(html, next);
    }
    if (nodes > nodesAllowed) refuse('too-large', `more than ${nodesAllowed} nodes`);
    if (open.length > depthAllowed) refuse('too-deep', `more than ${depthAllowed} elements inside each other`);
  }
}

/** A start tag, with what stands in it where markup is text inside of it. */
function startTag(html: string, from: number): { readonly name: string; readonly nodes: number; readonly end: number } {
  const { name, end } = tagName(html, from + 1);
  const tag = attributes(html, end);
  const nodes = 1 + tag.count;
  if (!rawElements.has(name)) return { name, nodes, end: tag.end };
  const raw = endOfRaw(html, name, tag.end);
  const pieces = name === 'title' || name === 'textarea' ? piecesOfText(html, tag.end, raw) : 1;
  return { name, nodes: nodes + pieces, end: raw };
}

/** Where an end tag, a comment or a declaration ends; a '<' that starts nothing is text. */
function endOfOther(html: string, from: number): number {
  if (html.startsWith('<!--', from)) return after(html, '-->', from + 4);
  return /[/!?]/.test(html.charAt(from + 1)) ? after(html, '>', from) : from + 1;
}

function refuse(code: 'too-large' | 'too-deep', what: string): never {
  throw new ReceiveError(code, `The page has ${what}; save the article alone, as text or HTML.`);
}

const emptyElements = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(' '),
);

/** Elements in which markup is text. */
const rawElements = new Set(['script', 'style', 'textarea', 'title', 'xmp']);

/** Elements that old pages never close, by those that end where they start. */
const ended: Readonly<Record<string, readonly string[]>> = {
  p: ['p'],
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  td: ['td', 'th'],
  th: ['th'],
  tr: ['td', 'th', 'tr'],
  tbody: ['thead', 'tbody'],
  tfoot: ['thead', 'tbody'],
  option: ['option'],
};

function openElement(open: string[], name: string): void {
  const ends = Object.hasOwn(ended, name) ? (ended[name] ?? []) : [];
  for (let last = open.at(-1); last !== undefined && ends.includes(last); last = open.at(-1)) open.pop();
  open.push(name);
}

/** A parser makes a piece of its own of each character that is, or would be, written as an entity. */
function piecesOfText(html: string, from: number, to: number): number {
  let pieces = from < to ? 1 : 0;
  for (let at = from; at < to; at++) {
    const character = html.charAt(at);
    if (character === '&' || character === '>' || character === '\u00a0') pieces++;
  }
  return pieces;
}

/** The place behind a mark; the end of the page where it never comes. */
function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}

function tagName(html: string, from: number): { readonly name: string; readonly end: number } {
  let end = from;
  while (end < html.length && !/[\s/>]/.test(html.charAt(end)) && end - from < 100) end++;
  return { name: html.slice(from, end).toLowerCase(), end };
}

/** How many attributes a start tag has, and where it ends; a '>' between quotes does not end it. */
function attributes(html: string, from: number): { readonly count: number; readonly end: number } {
  let count = 0;
  let between = true;
  for (let at = from; at < html.length; at++) {
    const character = html.charAt(at);
    if (character === '>') return { count, end: at + 1 };
    if ((character === '"' || character === "'") && html.charAt(at - 1) === '=') {
      at = after(html, character, at + 1) - 1;
      between = true;
    } else if (character <= ' ' || character === '/') between = true;
    else if (between) {
      count++;
      between = false;
    }
  }
  return { count, end: html.length };
}

function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
