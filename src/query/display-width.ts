/** How many columns of a terminal a text takes: two for Chinese characters and most emoji, none for combining marks. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes().segment(text)) width += wide.test(segment) ? 2 : invisible.test(segment) ? 0 : 1;
  return width;
}

let segmenter: Intl.Segmenter | null = null;

/** Made when first needed: that takes longer than to read a query. */
function graphemes(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter;
}

const plain = /^[\x20-\x7e]*$/;
const wide =
  /^(?:\p{Emoji_Presentation}|\p{RI}|\p{Emoji}\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;
const invisible = /^[\p{M}\p{Cf}]+$/u;
