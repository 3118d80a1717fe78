import type { LanguagePack } from '../language/pack.ts';
import { tokenKind } from '../source/token.ts';
import { asideRule } from './cards.ts';
import { Kinds } from './kinds.ts';
import type { Mentions } from './lookup.ts';
import type { Section } from './segment.ts';

/** One sentence: tokens [from, to) of one section. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Ordinal of its paragraph in the text. */
  readonly paragraph: number;
  /** A line of its own that is no sentence: a subheading. */
  readonly heading: boolean;
  readonly section: Section['kind'];
}

const stops = new Set(['.', '!', '?', '…', '。', '！', '？']);
const closers = new Set(['"', "'", '”', '’', '»', '」', '』', ')', ']', '）', '】', '“']);

/** A subheading has at most this many words. */
const headingWords = 14;

/** No sentence has more tokens than this: what has no stops is cut, so that the time to read a text grows with its length alone. */
export const longestSentence = 400;

/**
 * Sentences of the sections that carry text. A line break ends one only where the line ended a sentence, a blank line follows,
 * or the line is a heading: press texts break lines inside sentences.
 */
export function splitSentences(mentions: Mentions, sections: readonly Section[], pack: LanguagePack): Sentence[] {
  const { tokens } = mentions;
  const sentences: Sentence[] = [];
  const wrapped = isHardWrapped(tokens, sections);
  let paragraph = 0;
  let i = 0;
  for (const section of acrossAsides(sections)) {
    const sectionEnd = tokens.from(section.end);
    i = Math.max(i, tokens.from(section.start));
    if (!carriesText(section.kind)) {
      i = sectionEnd;
      continue;
    }
    paragraph++;
    while (i < sectionEnd) {
      const to = endOfSentence(mentions, i, Math.min(sectionEnd, i + longestSentence), pack, wrapped);
      const breaks = to < sectionEnd ? tokens.breaksBefore(to) : 1;
      const heading = section.kind === 'body' && breaks > 0 && tokens.breaksBefore(i) > 0 && isHeading(mentions, i, to);
      sentences.push({ from: i, to, paragraph, heading, section: section.kind });
      if (breaks > 0) paragraph++;
      i = to;
    }
  }
  return sentences;
}

/** Sections as sentences run through them: what stands inside a sentence that goes on after it parts nothing. */
function acrossAsides(sections: readonly Section[]): Section[] {
  const joined: Section[] = [];
  let afterAside = false;
  for (const section of sections) {
    const last = joined.at(-1);
    if (section.rule === asideRule) afterAside = last?.kind === 'body';
    else if (afterAside && last !== undefined && section.kind === 'body')
      joined[joined.length - 1] = { ...last, end: section.end };
    else joined.push(section);
    afterAside &&= section.rule === asideRule;
  }
  return joined;
}

const carriesText = (kind: Section['kind']): boolean => kind === 'body' || kind === 'title' || kind === 'caption';

function isHeading(mentions: Mentions, from: number, to: number): boolean {
  const last = mentions.tokens.mark(to - 1);
  return to - from <= headingWords && !stops.has(last) && !closers.has(last) && last !== ':';
}

/** The token after the sentence that begins at `from`. */
function endOfSentence(mentions: Mentions, from: number, limit: number, pack: LanguagePack, wrapped: boolean): number {
  const { tokens } = mentions;
  let lineStart = from;
  let stopsInLine = 0;
  for (let i = from; i < limit; i++) {
    if (i > from && tokens.breaksBefore(i) > 0) {
      const whole = lineStart === from && (from === 0 || tokens.breaksBefore(from) > 0);
      if (tokens.breaksBefore(i) > 1 || endsLine(mentions, lineStart, i, stopsInLine, wrapped, whole)) return i;
      lineStart = i;
      stopsInLine = 0;
    }
    const mark = tokens.mark(i);
    if (mark === '' || !stops.has(mark)) continue;
    stopsInLine++;
    let after = i + 1;
    while (after < limit && stops.has(tokens.mark(after)) && !tokens.spaceBefore(after)) after++;
    const wide = mark === '。' || mark === '！' || mark === '？'; // after which “ opens, as no space tells
    while (
      after < limit &&
      closers.has(tokens.mark(after)) &&
      !(wide && tokens.mark(after) === '“') &&
      !tokens.spaceBefore(after)
    )
      after++;
    if (after >= limit) return limit;
    if (isBoundary(mentions, i, after, pack)) return after;
    i = after - 1;
  }
  return limit;
}

/** Whether a single line break before token i ends a sentence. */
function endsLine(
  mentions: Mentions,
  lineStart: number,
  i: number,
  stopsInLine: number,
  wrapped: boolean,
  whole: boolean,
): boolean {
  const { tokens } = mentions;
  const last = tokens.mark(i - 1);
  if (stops.has(last) || (closers.has(last) && stops.has(tokens.mark(i - 2)))) return true;
  if (last === ':' || last === ';') return true;
  if (!wrapped && opensSentence(mentions, i)) return !expectsMore(mentions, i - 1);
  const short = whole && i - lineStart <= headingWords && stopsInLine === 0 && last !== ',' && last !== '-';
  return short && opensSentence(mentions, i) && !(tokens.end(i - 1) - tokens.start(lineStart) > 55);
}

/** A line that stops at a preposition, a conjunction or a comma goes on in the next. */
function expectsMore(mentions: Mentions, last: number): boolean {
  if (/^[,(-]$/.test(mentions.norm(last))) return true;
  return (
    mentions.anyGrammarAt(last, ['preposition', 'with', 'to', 'by', 'conjunction', 'that', 'relative', 'subordinator']) ||
    mentions.within('cites', last - 5, last + 1).some(cite => cite.to === last + 1)
  );
}

/** Lines no longer than this may have been broken by a program that fills lines. */
const longestWrapped = 100;

/** Whether a program broke the lines: most lines of the body are filled and end inside a sentence. */
function isHardWrapped(tokens: Mentions['tokens'], sections: readonly Section[]): boolean {
  let lines = 0;
  let open = 0;
  for (const section of sections) {
    if (section.kind !== 'body') continue;
    let lineStart = section.start;
    const sectionEnd = tokens.from(section.end);
    for (let i = tokens.from(section.start) + 1; i < sectionEnd; i++) {
      if (tokens.breaksBefore(i) === 0) continue;
      const end = tokens.end(i - 1);
      if (end - lineStart > longestWrapped) return false;
      lines++;
      const last = tokens.mark(i - 1);
      if (tokens.breaksBefore(i) === 1 && !stops.has(last) && !closers.has(last) && end - lineStart > longestWrapped / 2) open++;
      lineStart = tokens.start(i);
    }
  }
  return lines >= 2 && open * 2 > lines;
}

function opensSentence(mentions: Mentions, i: number): boolean {
  const { tokens } = mentions;
  return (
    tokens.isCapitalised(i) || tokens.isNumber(i) || tokens.kind(i) === tokenKind.han || tokens.kind(i) === tokenKind.punctuation
  );
}

/** Whether the stop at `stop` ends a sentence, given the first token after it and the marks that close with it. */
function isBoundary(mentions: Mentions, stop: number, after: number, pack: LanguagePack): boolean {
  const { tokens } = mentions;
  const mark = tokens.mark(stop);
  if (mark === '。' || mark === '！' || mark === '？')
    return after === stop + 1 || !(isAttribution(mentions, after) || closesInside(mentions, after));
  const spaced = tokens.spaceBefore(after);
  if (mark === '…' || mark === '!' || mark === '?')
    return spaced && opensSentence(mentions, after) && !goesOnAfterDash(tokens, after);
  const closed = after > stop + 1;
  if (!spaced) return closed ? false : runsOn(mentions, stop, after);
  if (!opensSentence(mentions, after)) return false;
  if (closed) return tokens.mark(after - 1) !== ')' || tokens.mark(stop - 2) !== '.'; // 'Dr. (H.C.) Surya'
  const before = mentions.norm(stop - 1);
  if (tokens.spaceBefore(stop)) return true;
  if (mayClose(tokens, stop) && tokens.isCapitalised(after) && beginsAnew(mentions, after, tokens.mark(stop - 2) === '.'))
    return true;
  if (pack.abbreviations.has(before)) return false;
  if (!tokens.isCapitalised(stop - 1) || before.length > 1) return true;
  return tokens.mark(stop - 2) === '.' && opensClause(mentions, after); // 'in Washington, D.C. The …', and no initial
}

/** '«Кто там?» — спросил он.' */
const goesOnAfterDash = (tokens: Mentions['tokens'], at: number): boolean =>
  /^[—–-]$/.test(tokens.mark(at)) && !tokens.isCapitalised(at + 1);

/** Abbreviations in small letters that may end a sentence: of two parts ('a.m.', 'и т. д.') or after a number ('2025 г.'). */
function mayClose(tokens: Mentions['tokens'], stop: number): boolean {
  if (!tokens.isWord(stop - 1) || tokens.isCapitalised(stop - 1) || tokens.end(stop - 1) - tokens.start(stop - 1) > 2)
    return false;
  if (tokens.isNumber(stop - 2)) return true;
  return (
    tokens.mark(stop - 2) === '.' &&
    tokens.isWord(stop - 3) &&
    tokens.end(stop - 3) - tokens.start(stop - 3) === 1 &&
    !tokens.isCapitalised(stop - 3)
  );
}

/** Whether a capital after such an abbreviation begins a sentence; after two parts, all does but a name, an office or a time. */
function beginsAnew(mentions: Mentions, at: number, twoParts: boolean): boolean {
  if (mentions.anyAt(at, namesAndTimes)) return false;
  return twoParts || opensClause(mentions, at) || mentions.grammarAt(at, 'side') !== null;
}

const namesAndTimes = new Kinds('time-zone', 'weekday', 'month', 'state', 'person', 'role', 'organisation');

/** '「我讀過『和平。』這本書。」': a quotation inside another ends no sentence by itself. */
function closesInside(mentions: Mentions, after: number): boolean {
  const { tokens } = mentions;
  if (!/[』’]/.test(tokens.mark(after - 1)) || tokens.kind(after) === tokenKind.punctuation) return false;
  let open = 0;
  for (let at = after - 1; at >= Math.max(0, after - longestQuotation); at--) {
    const mark = tokens.mark(at);
    if (mark === '」' || mark === '”') open--;
    else if (mark === '「' || mark === '“') open++;
    if (open > 0) return true;
  }
  return false;
}

/** Tokens of a quotation through which its opening mark is looked for. */
const longestQuotation = 120;

/** A word that begins sentences and no name. */
function opensClause(mentions: Mentions, at: number): boolean {
  return (
    mentions.anyGrammarAt(at, ['article', 'discourse', 'preposition', 'temporal']) || mentions.mentionAt(at, 'pronoun') !== null
  );
}

/** '“…。”他说。', '“…。”他说，“…': what follows the marks names the speaker and no more. */
function isAttribution(mentions: Mentions, from: number): boolean {
  const { tokens } = mentions;
  if (tokens.breaksBefore(from) > 0) return false;
  const cue = mentions.within('cue', from, from + attributionReach).find(({ concept }) => !concept.performs);
  if (cue === undefined) return false;
  for (let at = from; at < cue.from; at++) if (tokens.kind(at) === tokenKind.punctuation && tokens.mark(at) !== '·') return false;
  const mark = tokens.mark(cue.to);
  return mark === '。' || ((mark === '，' || mark === '：') && /[“「『]/.test(tokens.mark(cue.to + 1)));
}

/** A speaker with office and verb takes at most this many tokens. */
const attributionReach = 24;

/** 'terganggu.Hal ini': a space that the page lost. */
function runsOn(mentions: Mentions, stop: number, after: number): boolean {
  const { tokens } = mentions;
  return (
    tokens.isWord(stop - 1) &&
    !tokens.isCapitalised(stop - 1) &&
    tokens.isCapitalised(after) &&
    tokens.end(after) - tokens.start(after) > 1 &&
    tokens.end(stop - 1) - tokens.start(stop - 1) > 2 &&
    tokens.breaksBefore(after) === 0
  );
}
