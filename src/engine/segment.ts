import type { SectionKind } from '../diplomacy/vocabulary.ts';
import type { FurniturePattern, LanguagePack } from '../language/pack.ts';
import type { Source } from '../source/source.ts';

/** A stretch of the text of one kind. Sections cover the text from its first to its last character. */
export interface Section {
  readonly kind: SectionKind;
  readonly start: number;
  readonly end: number;
  /** The rule that said so. */
  readonly rule: string;
}

/** The section in which a character stands. */
export function sectionAt(sections: readonly Section[], place: number): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return sections[low];
}

interface Line {
  readonly start: number;
  readonly end: number; // after the last character that is not white space
  /** The line, or its head where it is longer than any furniture. */
  readonly text: string;
  readonly whole: boolean;
  readonly blanksBefore: number;
  kind: SectionKind | null;
  rule: string;
}

/** Lines longer than this are never furniture: patterns are not run over whole articles. */
const longestFurniture = 400;

/** Parts an article into its sections: title, dateline, captions, the furniture of the page, and the body. */
export function segment(source: Source, pack: LanguagePack): Section[] {
  const text = source.text;
  if (text.length === 0) return [];
  const lines = linesOf(text);
  const inline = pack.furniture.filter(({ scope }) => scope === 'inline');
  const head = pack.furniture.filter(({ scope }) => scope === 'head');
  const whole = pack.furniture.filter(({ scope }) => scope === 'line' || scope === 'end');
  markFurniture(lines, whole);
  markTitle(lines, source);
  const dateline = markDateline(lines);
  markCaptions(lines, dateline);
  const marked: Section[] = [];
  for (const line of lines) {
    if (line.kind !== null) marked.push({ kind: line.kind, start: line.start, end: line.end, rule: line.rule });
    else marked.push(...headOf(line, head), ...inlineFurniture(line, text, inline));
  }
  const repeated = repeatedTitle(lines, text);
  if (repeated !== null) marked.push(repeated);
  if (dateline !== null) marked.push({ kind: 'dateline', start: dateline.start, end: dateline.end, rule: 'dateline' });
  return cover(marked, text);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let at = 0;
  let [feed, carriage] = [-1, -1];
  while (at < text.length) {
    feed = nextOf('\n', text, at, feed);
    carriage = nextOf('\r', text, at, carriage);
    const end = Math.min(feed, carriage);
    let from = at;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    if (from === to) blanks++;
    else {
      lines.push({
        start: from,
        end: to,
        text: text.slice(from, Math.min(to, from + longestFurniture)),
        whole: to - from <= longestFurniture,
        blanksBefore: blanks,
        kind: null,
        rule: '',
      });
      blanks = 0;
    }
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  }
  return lines;
}

/** Where a character stands next from a place on, given where it did when last asked; the text's end where it does not. */
function nextOf(character: string, text: string, at: number, last: number): number {
  if (last >= at) return last;
  const found = text.indexOf(character, at);
  return found < 0 ? text.length : found;
}

const isBlank = (code: number): boolean =>
  code === 32 || code === 9 || code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x200b;

function markFurniture(lines: Line[], patterns: readonly FurniturePattern[]): void {
  let ended = false;
  const seen = lines.length; // an end mark in the first third is furniture and no end
  lines.forEach((line, i) => {
    if (!line.whole) return;
    const found = patterns.find(({ pattern }) => pattern.test(line.text));
    if (found !== undefined) {
      line.kind = found.kind;
      line.rule = found.id;
      if (found.scope === 'end' && i * 3 >= seen) ended = true;
    } else if (ended && !isProse(line.text)) {
      line.kind = 'related';
      line.rule = 'after-end';
    }
  });
}

/** A line that tells something in a sentence of its own. */
const isProse = (text: string): boolean => (text.split(/\s+/).length >= 12 || /.{24}[。！？]/u.test(text)) && endsSentence(text);
const endsSentence = (text: string): boolean => /[.!?。！？…]["”’»」』)\]]*$/u.test(text);

function markTitle(lines: Line[], source: Source): void {
  const given = source.metadata.title?.trim();
  const free = lines.filter(line => line.kind === null);
  const asGiven = given === undefined ? undefined : free.find(line => line.text === given);
  const first = free[0];
  const title = asGiven ?? (first !== undefined && free.length > 1 && looksLikeTitle(first) ? first : undefined);
  if (title === undefined) return;
  title.kind = 'title';
  title.rule = asGiven === undefined ? 'title.first-line' : 'title.as-given';
}

const looksLikeTitle = (line: Line): boolean =>
  line.whole && line.text.length <= 250 && !/[.。;；:,，]["”’»」』]?$/u.test(line.text) && !datelinePattern.test(line.text);

/** A page's heading may stand once more at the head of its text, after a word or two that say where on the site one is. */
const longestLead = 30;

function repeatedTitle(lines: readonly Line[], text: string): Section | null {
  const at = lines.findIndex(line => line.kind === 'title');
  const [title, next] = [lines[at], lines[at + 1]];
  if (title === undefined || next === undefined || next.kind !== null || title.text.length < longestLead) return null;
  const place = text.indexOf(title.text, next.start);
  return place < 0 || place > next.start + longestLead
    ? null
    : { kind: 'boilerplate', start: next.start, end: place + title.text.length, rule: 'title.repeated' };
}

const capitalised = String.raw`\p{Lu}[\p{L}\d.'’]*(?: \p{Lu}[\p{L}\d.'’]*){0,3}`;
const domain = String.raw`[\p{L}\d-]+\.(?:com|COM|co\.id|CO\.ID|go\.id|GO\.ID|co|CO|id|ID|net|NET|org|ORG)`;
const dash = String.raw`(?:\s?(?:[–—-]|--)(?=\s)|\s(?:[–—-]|--)(?=\p{Lu}|["“]))`;

const dated = String.raw`,? (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})?`;

/** 'JAKARTA, KOMPAS.com -', 'BEIJING, Jan. 10 (Xinhua) --', 'Tiongkok, Bolong.id –', 'jpnn.com, JAKARTA -', 'MAGELANG (ANTARA) -': places and an outlet, and a dash. */
const datelinePattern = new RegExp(
  String.raw`^(?:${domain}|${capitalised})(?:\s?[,/|(]\s?(?:${domain}|${capitalised})\)?){0,2}(?:${dated}(?:\s?\(${capitalised}\))?)?(?: ${capitalised})?${dash}`,
  'u',
);
const placeAlone = /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}$/u;

/** Finds where the body opens with a dateline, on a line's own or at the head of its first paragraph. */
function markDateline(lines: Line[]): { start: number; end: number } | null {
  const free = lines.filter(line => line.kind === null || line.kind === 'title').slice(0, 12);
  for (const [i, line] of free.entries()) {
    if (line.kind === 'title') continue;
    const next = free[i + 1];
    if (placeAlone.test(line.text) && next !== undefined && /^[-–—]$/.test(next.text)) {
      line.kind = 'dateline';
      next.kind = 'dateline';
      line.rule = 'dateline.own-line';
      next.rule = 'dateline.own-line';
      return { start: line.start, end: next.end };
    }
    const found = datelinePattern.exec(line.text);
    if (found !== null && line.text.length > found[0].length) return { start: line.start, end: line.start + found[0].length };
  }
  return null;
}

/** Between title and dateline, a whole sentence is a picture's caption; a line without a stop is the standfirst, part of the body. */
function markCaptions(lines: Line[], dateline: { start: number } | null): void {
  if (dateline === null) return;
  for (const line of lines) {
    if (line.start >= dateline.start) return;
    if (line.kind === null && line.whole && /\.$/.test(line.text)) {
      line.kind = 'caption';
      line.rule = 'caption.before-dateline';
    }
  }
}

/** The piece of furniture at the head of a line. */
function headOf(line: Line, patterns: readonly FurniturePattern[]): Section[] {
  for (const { id, kind, pattern } of patterns) {
    const length = pattern.exec(line.text)?.[0].length ?? 0;
    if (length > 0) return [{ kind, start: line.start, end: line.start + length, rule: id }];
  }
  return [];
}

function inlineFurniture(line: Line, text: string, patterns: readonly FurniturePattern[]): Section[] {
  const found: Section[] = [];
  const whole = line.whole ? line.text : text.slice(line.start, line.end);
  for (const { id, kind, pattern } of patterns) {
    if (!pattern.test(whole)) continue;
    for (const match of whole.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
      if (match[0].length > 0)
        found.push({ kind, start: line.start + match.index, end: line.start + match.index + match[0].length, rule: id });
    }
  }
  return found;
}

/** Fills what lies between marked sections with body; white space alone goes to the section before it. */
function cover(marked: Section[], text: string): Section[] {
  marked.sort((a, b) => a.start - b.start || b.end - a.end);
  const covered: Section[] = [];
  let at = 0;
  const push = (kind: SectionKind, end: number, rule: string): void => {
    if (end <= at) return;
    const last = covered.at(-1);
    if (last !== undefined && (last.kind === kind || (kind === 'body' && isBlankText(text, at, end))))
      covered[covered.length - 1] = { ...last, end };
    else covered.push({ kind, start: at, end, rule });
    at = end;
  };
  for (const section of marked) {
    if (section.end <= at) continue;
    push('body', section.start, 'body');
    push(section.kind, section.end, section.rule);
  }
  push('body', text.length, 'body');
  return covered;
}

function isBlankText(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!/\s/.test(text.charAt(i))) return false;
  return true;
}
