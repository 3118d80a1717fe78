/**
 * Each paragraph's lines as one: with a space between words, without one between Han characters. A word that was divided at the
 * end of a line is made whole; its hyphen stays where the same text has the word with a hyphen elsewhere, or where it doubles a
 * word ('negara-negara').
 */
export function joinLines(paragraphs: readonly (readonly string[])[]): string[] {
  const hyphenated = new Set(
    paragraphs.flatMap(lines => lines.flatMap(line => line.match(/\p{L}+-\p{L}+/gu) ?? [])).map(word => word.toLowerCase()),
  );
  return paragraphs.map(lines => lines.reduce((text, line) => (text === '' ? line : joined(text, line, hyphenated)), ''));
}

function joined(text: string, line: string, hyphenated: ReadonlySet<string>): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
  const before = /\p{L}+(?=[-‐]$)/u.exec(text.slice(-60))?.[0];
  const after = /^\p{Ll}+/u.exec(line.slice(0, 60))?.[0];
  if (before !== undefined && after !== undefined) {
    const stays = before.toLowerCase() === after || hyphenated.has(`${before}-${after}`.toLowerCase());
    return (stays ? text : text.slice(0, -1)) + line;
  }
  return `${text}${withoutSpace.test(text.slice(-2)) && startsWithoutSpace.test(line) ? '' : ' '}${line}`;
}

const withoutSpace = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’—…]$/u;
const startsWithoutSpace = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’—…\p{Nd}]/u;
