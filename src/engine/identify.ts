import { fold } from '../language/fold.ts';
import type { LanguagePack } from '../language/pack.ts';
import { type Tokens, tokenKind } from '../source/token.ts';

/** How much of a text is looked at; a language shows itself in its first pages. */
const sample = 4000;

/** A text with fewer than this share of a language's function words among its words is of another language. */
const leastShare = 0.06;

/** A word that only a neighbouring language has speaks against this one as much as this many of its own speak for it. */
const foreignWeight = 8;

/** The pack whose function words a text uses most; null where none is at home in it. Works on whole documents. */
export function identify(tokens: Tokens, packs: readonly LanguagePack[]): LanguagePack | null {
  const script = scriptOf(tokens);
  const words = new Map<string, number>();
  let total = 0;
  for (let i = 0; i < Math.min(tokens.length, sample); i++) {
    if (!tokens.isWord(i) && tokens.kind(i) !== tokenKind.han) continue;
    const word = fold(tokens.textOf(i));
    words.set(word, (words.get(word) ?? 0) + 1);
    total++;
  }
  if (total === 0) return null;
  const count = (list: readonly string[]): number => list.reduce((sum, word) => sum + (words.get(word) ?? 0), 0);
  let best: { pack: LanguagePack; score: number } | null = null;
  for (const pack of packs) {
    if (!pack.scripts.includes(script)) continue;
    const score = (count(pack.functionWords) - foreignWeight * count(pack.foreignWords)) / total;
    if (score >= leastShare && (best === null || score > best.score)) best = { pack, score };
  }
  return best?.pack ?? null;
}

/** For every character of the first plane, whether it has a simplified form: 0 where that has not been asked yet, 1 for no, 2 for yes. */
const simplified = new Uint8Array(0x10000);

function isTraditional(point: number): boolean {
  const known = simplified[point] ?? 0;
  if (known !== 0) return known === 2;
  const character = String.fromCodePoint(point);
  const found = fold(character) !== character;
  simplified[point] = found ? 2 : 1; // nothing is kept for the rare ones beyond
  return found;
}

/** The script of most of a text's words: 'Latn', 'Cyrl', 'Hans', 'Hant'; 'Zyyy' where it has none of these. */
export function scriptOf(tokens: Tokens): string {
  let latin = 0;
  let cyrillic = 0;
  let han = 0;
  let traditional = 0;
  for (let i = 0; i < Math.min(tokens.length, sample); i++) {
    const kind = tokens.kind(i);
    if (kind === tokenKind.han) {
      han++;
      if (isTraditional(tokens.text.codePointAt(tokens.start(i)) ?? 0)) traditional++;
    } else if (kind === tokenKind.word) {
      const code = tokens.text.charCodeAt(tokens.start(i));
      if (code >= 0x400 && code <= 0x52f) cyrillic++;
      else if (code < 0x250 || (code >= 0x1e00 && code <= 0x1eff)) latin++;
    }
  }
  if (han > 2 * (latin + cyrillic)) return traditional * 20 > han ? 'Hant' : 'Hans';
  if (cyrillic > latin) return 'Cyrl';
  return latin > 0 ? 'Latn' : 'Zyyy';
}
