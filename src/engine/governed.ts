import type { Reference } from './cast.ts';
import type { Mentions } from './lookup.ts';

/** 'with the President', 'Macron's': a reference that another word governs, and so no subject. */
export function isGoverned(mentions: Mentions, reference: Reference): boolean {
  if (mentions.grammarAt(reference.to, 'possessive') !== null) return true;
  return governing.some(word => mentions.grammarAt(reference.from - 1, word)?.to === reference.from);
}

const governing = ['preposition', 'with', 'to', 'by'] as const;
