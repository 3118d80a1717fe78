/** How many columns of a terminal a text takes: two for Chinese characters and most emoji, none for combining marks. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  if (simple.test(text)) {
    for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < firstWide ? 1 : 2;
    return width;
  }
  for (const { segment } of graphemes().segment(text)) width += wide.test(segment) ? 2 : invisible.test(segment) ? 0 : 1;
  return width;
}

/** The characters of a text as a reader counts them. */
export const charactersOf = (text: string): string[] =>
  simple.test(text) ? text.split('') : Array.from(graphemes().segment(text), ({ segment }) => segment);

/** Whether a character takes two columns (Unicode's East Asian wide and fullwidth, and emoji). */
export const isWide = (character: string): boolean => wide.test(character);

let segmenter: Intl.Segmenter | null = null;

/** Made when first needed: that takes longer than a short text. */
function graphemes(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter;
}

const plain = /^[\x20-\x7e]*$/;
/** Letters and marks that stand each for itself: Latin, Cyrillic, Chinese; nearly all of the press, and told faster than graphemes. */
const simple =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203a\u3001-\u3029\u4e00-\u9fff\uff01-\uff60]*$/;
const firstWide = 0x2e80;
const wide =
  /^(?:\p{Emoji_Presentation}|\p{RI}|\p{Emoji}\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;
const invisible = /^[\p{M}\p{Cf}]+$/u;
