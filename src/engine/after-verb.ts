import { Kinds } from './kinds.ts';
import type { Mentions } from './lookup.ts';

/** Words that say when something was said. */
const times = new Kinds('weekday', 'relative-day', 'day-part', 'month', 'vague-day');

/** So many words may stand between a verb of speech and the subject behind it. */
const reach = 6;

/** Where a subject may begin behind its verb: after adverbs, the time, and the outlet or the reporters to whom it was said: 'заявил в пятницу X'. */
export function afterVerb(mentions: Mentions, from: number, isSubject: (at: number) => boolean): number {
  let at = from;
  while (at < from + reach && !isSubject(at)) {
    const governed = mentions.grammarAt(at, 'preposition');
    const time = governed !== null && isTime(mentions, governed.to) ? governed.to : isTime(mentions, at) ? at : null;
    const next =
      time === null ? (mentions.grammarAt(at, 'adverb')?.to ?? mentions.mentionAt(at, 'outlet')?.to) : endOfTime(mentions, time);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

const isTime = (mentions: Mentions, at: number): boolean =>
  mentions.anyAt(at, times) || (mentions.tokens.isNumber(at) && mentions.mentionAt(at + 1, 'month') !== null);

function endOfTime(mentions: Mentions, from: number): number {
  let at = from;
  while (isTime(mentions, at) || mentions.tokens.isNumber(at)) {
    const named =
      mentions.mentionAt(at, 'relative-day') ?? mentions.mentionAt(at, 'day-part') ?? mentions.mentionAt(at, 'weekday');
    at = named?.to ?? at + 1;
  }
  return at;
}

/** Where words end that say when or where something was said: 'in Moscow on Wednesday'; null where none stand. */
export function afterTimeOrPlace(mentions: Mentions, from: number): number | null {
  const at = mentions.grammarAt(from, 'preposition')?.to ?? from;
  if (isTime(mentions, at)) return endOfTime(mentions, at);
  return at > from ? (mentions.mentionAt(at, 'state')?.to ?? null) : null;
}
