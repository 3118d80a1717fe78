import type { Block } from './blocks.ts';

/** A sentence ends the line, whatever closes after its stop. */
export const sentenceEnd = /[.!?…。！？]["'”’»」』)）\]\s\d]*$/;

/** Whether a line is running text: long, or a sentence that ends. */
export function isProse({ text, kind, linked }: Block): boolean {
  if (kind === 'heading' || linked > text.length / 2) return false;
  return text.length >= 120 || (widthOf(text) >= 40 && sentenceEnd.test(text));
}

/** Han and kana say in one character what others say in about three. */
const widthOf = (text: string): number =>
  text.length + 2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0);
