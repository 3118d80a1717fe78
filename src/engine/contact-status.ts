import type { ContactStatus } from '../diplomacy/vocabulary.ts';
import { tokenKind } from '../source/token.ts';
import type { ContactCue } from './contact-cue.ts';
import type { Mentions } from './lookup.ts';
import type { Sentence } from './sentences.ts';

/** How far before a contact's cue a word may say that it is only planned. */
const reach = 6;

/** The same, where each character is a token. */
const hanReach = 14;

/** What the words around a contact's cue say has become of it; null where the text denies the contact, or only asks about it. */
export function contactStatus(mentions: Mentions, cue: ContactCue, sentence: Sentence): ContactStatus | null {
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
    for (let at = cue.to; at < Math.min(sentence.to, cue.to + reach); at++)
      if (mentions.grammarAt(at, 'future') !== null) return 'planned';
  }
  return 'held';
}
