/** Below it, characters are taken for bytes misread. */
export const leastPlausibility = 0.5;

/**
 * How much the characters beyond ASCII look like writing rather than like bytes read in the wrong encoding: 1 at best, and where
 * there are none; below 0 at worst. It judges words: letters of one script, capitals where capitals stand, frequent letters and
 * Han characters, punctuation that writing has. Not a probability; comparable between readings of the same bytes.
 */
export function plausibility(text: string): number {
  let judged = 0;
  let sum = 0;
  for (const [word] of text.matchAll(runs)) {
    const beyond = [...word].filter(character => character > '\u007f');
    if (beyond.length === 0) continue;
    judged += beyond.length;
    sum += letters.test(word) ? worthOfWord(word, beyond) : worthOfMarks(beyond);
    if (judged > enough) break;
  }
  return judged === 0 ? 1 : sum / judged;
}

/** Characters after which the judgement does not change. */
const enough = 20_000;

/** Words, and runs of other characters that are not ASCII. */
const runs = /[\p{L}\p{M}]+|[^\p{ASCII}\p{L}\p{M}]+/gu;
const letters = /\p{L}/u;

/** Marks that every article has. */
const usualMarks = /[\u00a0«»“”„‘’‚‹›–—…·•\u2000-\u200f\u2028\u2029\u3000-\u303f\uff00-\uff5e\ufeff]|\p{Emoji_Presentation}/u;
/** Marks that some have; every other symbol tells of a wrong encoding. */
const rarerMarks = /[°№§©®™€£¥￥¿¡²³½×]/u;

/** What stands where an encoding has no character, or a decoder found none. */
const control = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/u;

const scripts: readonly { readonly of: RegExp; readonly frequent: RegExp }[] = [
  // Its accents differ too much from language to language to tell by.
  { of: /^[\p{Script=Latin}\p{M}]+$/u, frequent: /\p{L}/u },
  { of: /^[\p{Script=Cyrillic}\p{M}]+$/u, frequent: /[оеаинтсрвлкмдпуія]/iu },
  { of: /^[\p{Script=Greek}\p{M}]+$/u, frequent: /[αοιετσνηυρπκμςλάόίέή]/iu },
  { of: /^[\p{Script=Hebrew}\p{M}]+$/u, frequent: /[יוהלראתבמשנ]/u },
  { of: /^[\p{Script=Arabic}\p{M}]+$/u, frequent: /[ايلنمورتبهةعدس]/u },
  { of: /^[\p{Script=Thai}\p{M}]+$/u, frequent: /[ารนกเงอมวลทดัิีุู่้]/u },
];

/** One case throughout, or a capital before small letters: what typing and printing make of words. */
const usualCase = /^(\p{Lu}?[^\p{Lu}]*|[^\p{Ll}]+)$/u;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const hangulAndHan = /\p{Script=Hangul}\p{Script=Han}|\p{Script=Han}\p{Script=Hangul}/u;
/** Half-width kana are hardly printed, and stand everywhere in misread bytes. */
const halfWidth = /[\uff61-\uff9f]/u;

function worthOfWord(word: string, beyond: readonly string[]): number {
  if (eastAsian.test(word)) {
    // Hangul and Han in one word are old-fashioned at best.
    const worth = hangulAndHan.test(word) ? 0.5 : 1;
    return beyond.reduce((sum, character) => sum + worth * worthOfEastAsian(character), 0);
  }
  const script = scripts.find(({ of }) => of.test(word));
  if (script === undefined || !usualCase.test(word)) return 0;
  // A word of accented letters alone is Cyrillic, Greek or Han in the wrong encoding.
  if (script === scripts[0] && beyond.length > 1 && beyond.length * 2 > word.length) return 0;
  return beyond.reduce((sum, character) => sum + (script.frequent.test(character) ? 1 : 0.5), 0);
}

function worthOfEastAsian(character: string): number {
  if (halfWidth.test(character) || !eastAsian.test(character)) return 0;
  if (!/\p{Script=Han}/u.test(character)) return 1;
  return commonHan().has(character) ? 1 : 0;
}

function worthOfMarks(beyond: readonly string[]): number {
  return beyond.reduce((sum, character) => sum + worthOfMark(character), 0);
}

function worthOfMark(character: string): number {
  if (usualMarks.test(character)) return 0.8;
  if (rarerMarks.test(character)) return 0.5;
  return control.test(character) ? -3 : -0.5;
}

let common: ReadonlySet<string> | undefined;

/** The characters of the frequent levels of GB 2312 and of Big5, as the decoder itself gives them. */
function commonHan(): ReadonlySet<string> {
  common ??= new Set([...rows('gb18030', 0xb0, 0xd7, 0xa1), ...rows('big5', 0xa4, 0xc6, 0x40)]);
  return common;
}

function rows(encoding: string, first: number, last: number, firstTrail: number): string {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++)
    for (let trail = firstTrail; trail <= 0xfe; trail++) if (trail < 0x7f || trail > 0xa0) bytes.push(lead, trail);
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes));
}
