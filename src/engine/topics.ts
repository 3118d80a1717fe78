import type { Topic } from '../diplomacy/vocabulary.ts';
import { plainTopic, themeTopic } from '../language/lexicon.ts';
import type { Mentions } from './lookup.ts';

/** At most this many topics a statement: those that an index would carry. */
const most = 3;

/** A theme opens its clause within this many tokens. */
const opening = 3;

/** The topics of tokens [from, to), the most named first; faint ones only where no word names a topic plainly. */
export function topicsOf(mentions: Mentions, from: number, to: number): Topic[] {
  const plain = new Map<Topic, number>();
  const faint = new Map<Topic, number>();
  const offices = mentions.within('role', from, to);
  for (const mention of mentions.within('topic', from, to)) {
    if (offices.some(office => office.from <= mention.from && mention.to <= office.to)) continue; // the 'Parliament' of its Speaker
    const { topics, weight } = mention.concept;
    const named = weight >= plainTopic || (weight === themeTopic && mention.from < from + opening);
    for (const topic of topics) {
      const counts = named ? plain : faint;
      counts.set(topic, (counts.get(topic) ?? 0) + weight);
    }
  }
  return [...(plain.size > 0 ? plain : faint)]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([topic]) => topic);
}
