import type { LanguagePack } from '../language/pack.ts';
import type { Range } from './attribution.ts';
import type { Mentions } from './lookup.ts';
import type { Section } from './segment.ts';
import { readTitle } from './titles.ts';

/** A name in a card, and the one in the text before it, hold together at most this many tokens. */
const longestNames = 14;

/** A card begins with a word of the name that stands right before it, at most this many tokens back. */
const repeats = 4;

/**
 * People's cards that a page wrote into its sentences: right after a name the same name again, surname first, and the office:
 * '… with Fritz Katz Katz Fritz President of Urania discussed …'.
 */
export function findCards(mentions: Mentions, pack: LanguagePack): Range[] {
  const cards: Range[] = [];
  for (const role of mentions.of('role')) {
    const last = cards.at(-1);
    if (!mentions.tokens.isCapitalised(role.from) || (last !== undefined && role.from < last.to)) continue;
    const from = cardStart(mentions, pack, role.from);
    if (from !== null) cards.push({ from, to: readTitle(mentions, pack, role).officeTo });
  }
  return cards;
}

/** Where, in the run of names before an office, a name begins that repeats the one before it. */
function cardStart(mentions: Mentions, pack: LanguagePack, office: number): number | null {
  let start = office;
  while (start > 0 && office - start < longestNames && isOfName(mentions, pack, start - 1)) start--;
  const stems: string[] = [];
  for (let at = start; at < office - 1; at++) {
    const stem = pack.stem(mentions.norm(at));
    if (mentions.tokens.isCapitalised(at) && stems.slice(-repeats).includes(stem)) return at;
    stems.push(stem);
  }
  return null;
}

function isOfName(mentions: Mentions, pack: LanguagePack, at: number): boolean {
  const { tokens } = mentions;
  if (tokens.breaksBefore(at + 1) > 0) return false;
  return (
    tokens.isCapitalised(at) ||
    pack.nameParticles.has(mentions.norm(at)) ||
    (tokens.mark(at) === '-' && !tokens.spaceBefore(at) && !tokens.spaceBefore(at + 1))
  );
}

/** The sections with the cards as asides inside the text. */
export function withAsides(sections: readonly Section[], cards: readonly Section[]): Section[] {
  const all: Section[] = [];
  let next = 0;
  for (const section of sections) {
    let at = section.start;
    for (let card = cards[next]; card !== undefined && card.start < section.end; card = cards[next]) {
      next++;
      if (section.kind !== 'body' || card.end > section.end) continue;
      if (card.start > at) all.push({ ...section, start: at, end: card.start });
      all.push(card);
      at = card.end;
    }
    if (at < section.end) all.push({ ...section, start: at });
  }
  return all;
}

/** The rule of sections that stand inside a sentence which goes on after them. */
export const asideRule = 'person-card';
