/**
 * Folding is done on norms, never on the text: case, accents, curly quotation marks and apostrophes, ё and е, full-width forms,
 * and the traditional characters that have a simplified one.
 */
import { simplified } from './han.ts';

/** The norm of one token's text. */
export function fold(text: string): string {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return foldWide(text);
  return text.toLowerCase();
}

function foldWide(text: string): string {
  if (text.length === 1) return single(text);
  if (isRussian(text)) return text.toLowerCase().replaceAll('ё', 'е');
  let folded = '';
  for (const character of text.toLowerCase()) folded += single(character);
  return folded;
}

/** Whether all letters are of the Russian alphabet, where ё alone folds to another letter. */
function isRussian(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 0x410 || code > 0x44f) && code !== 0x401 && code !== 0x451) return false;
  }
  return true;
}

const folded = new Map<string, string>();

/** Folding of one character; the table is filled as it is needed and holds at most one entry a character of Unicode. */
function single(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const value = simplified.get(character) ?? marks[character] ?? stripped(character);
  folded.set(character, value);
  return value;
}

function stripped(character: string): string {
  // й is a letter of its own, not и with an accent.
  if (character === 'й' || character === 'Й') return 'й';
  return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const marks: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
};
