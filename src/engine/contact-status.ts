import type { ContactStatus } from '../diplomacy/vocabulary.ts';
import { tokenKind } from '../source/token.ts';
import type { Reference } from './cast.ts';
import type { ContactCue } from './contact-cue.ts';
import type { Mentions } from './lookup.ts';
import type { Sentence } from './sentences.ts';

/** How far before a contact's cue a word may say that it is only planned. */
const reach = 6;

/** The same, where each character is a token. */
const hanReach = 14;

/** What the words around a contact's cue say has become of it; null where the text denies the contact, or only asks about it. */
export function contactStatus(
  mentions: Mentions,
  cue: ContactCue,
  sentence: Sentence,
  references: readonly Reference[],
): ContactStatus | null {
  if (sentence.section === 'body' && mentions.tokens.mark(sentence.to - 1) === '?') return null;
  if (mentions.within('status', sentence.from, sentence.to).some(({ concept }) => concept.status === 'debunked')) return null;
  if (mentions.mentionAt(sentence.from, 'status')?.concept.status === 'recalled') return 'recalled';
  if (mentions.within('status', cue.from, cue.to).some(({ concept }) => concept.status === 'planned')) return 'planned';
  const first = Math.max(sentence.from, cue.from - (mentions.tokens.kind(cue.from) === tokenKind.han ? hanReach : reach));
  for (let at = cue.from - 1; at >= first; at--) {
    if (mentions.norm(at) === ',') break;
    const status = mentions.mentionAt(at, 'status');
    if (status?.concept.status === 'denied') return null;
    if (status?.concept.status === 'planned') return mentions.grammarAt(at - 1, 'negation') === null ? 'planned' : null;
    if (status?.concept.status === 'recalled') return 'recalled';
  }
  if (cue.concept.form === 'noun') {
    const told = predicateStatus(mentions, cue, sentence, references);
    if (told !== undefined) return told;
    for (let at = cue.to; at < Math.min(sentence.to, cue.to + reach); at++)
      if (mentions.grammarAt(at, 'future') !== null) return 'planned';
  }
  return 'held';
}

/** Words that may stand between the noun, its parties and what is said of it. */
const around = ['with', 'preposition', 'and', 'conjunction', 'article', 'possessive', 'copula', 'adverb', 'of'] as const;

/** 'A meeting between X and Y is not planned': what the words right after a noun and its parties say of it; undefined where they say something else. */
function predicateStatus(
  mentions: Mentions,
  cue: ContactCue,
  sentence: Sentence,
  references: readonly Reference[],
): ContactStatus | null | undefined {
  let at = cue.to;
  while (at < sentence.to) {
    const status = mentions.mentionAt(at, 'status');
    const negation = mentions.grammarAt(at, 'negation');
    if (status?.concept.status === 'denied' && (negation === null || status.to > negation.to)) return null;
    if (negation !== null) return mentions.mentionAt(negation.to, 'status')?.concept.status === 'planned' ? null : undefined;
    if (mentions.grammarAt(at - 1, 'preposition') === null) {
      if (status?.concept.status === 'planned') return 'planned';
      if (mentions.grammarAt(at, 'future') !== null) return 'planned';
    }
    const reference = references.find(({ from }) => from === at);
    const next = reference?.to ?? mentions.firstGrammarAt(at, around)?.to;
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}
