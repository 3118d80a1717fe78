import { tokenKind } from '../source/token.ts';
import type { Mentions } from './lookup.ts';

/** A word before a name has at most so many characters. */
const longestWord = 6;

/** Words of these kinds may stand right before a name. */
const wordsBeforeName = [
  'cue',
  'act',
  'contact',
  'grammar',
  'role',
  'title-word',
  'state',
  'person',
  'institution',
  'organisation',
  'topic',
  'status',
  'day-part',
  'relative-day',
  'word',
] as const;

/** '基辛格' holds no '辛格': where no spaces part words, a name begins after a mark, or after a word that is known. */
export function followsWord(mentions: Mentions, at: number): boolean {
  const { tokens } = mentions;
  if (tokens.kind(at) !== tokenKind.han || tokens.kind(at - 1) !== tokenKind.han || tokens.breaksBefore(at) > 0) return true;
  for (let from = at - 1; from >= Math.max(0, at - longestWord); from--)
    if (wordsBeforeName.some(kind => mentions.mentionAt(from, kind)?.to === at)) return true;
  return false;
}
