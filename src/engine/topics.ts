import type { Topic } from '../diplomacy/vocabulary.ts';
import { plainTopic, themeTopic } from '../language/lexicon.ts';
import type { Mentions } from './lookup.ts';

/** At most this many topics a statement: those that an index would carry. */
const most = 3;

/** A theme opens its clause within this many tokens. */
const opening = 3;

/** The topics of tokens [from, to), the most named first; faint ones only where no word names a topic plainly. */
export function topicsOf(mentions: Mentions, from: number, to: number): Topic[] {
  const named = mentions.within('topic', from, to);
  if (named.length === 0) return [];
  const offices = mentions.within('role', from, to);
  const plain: Count[] = [];
  const faint: Count[] = [];
  for (const mention of named) {
    if (offices.some(office => office.from <= mention.from && mention.to <= office.to)) continue; // the 'Parliament' of its Speaker
    const { topics, weight } = mention.concept;
    const counts = weight >= plainTopic || (weight === themeTopic && mention.from < from + opening) ? plain : faint;
    for (const topic of topics) count(counts, topic, weight);
  }
  return (plain.length > 0 ? plain : faint)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ topic }) => topic);
}

/** How much the words of a clause weigh that name a topic. */
interface Count {
  readonly topic: Topic;
  weight: number;
}

function count(counts: Count[], topic: Topic, weight: number): void {
  const known = counts.find(other => other.topic === topic);
  if (known === undefined) counts.push({ topic, weight });
  else known.weight += weight;
}
