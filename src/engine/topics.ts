import type { Topic } from '../diplomacy/vocabulary.ts';
import type { Mentions } from './lookup.ts';

/** At most this many topics a statement: those that an index would carry. */
const most = 3;

/** The topics of tokens [from, to), the weightiest first; faint ones only where nothing weightier is there. */
export function topicsOf(mentions: Mentions, from: number, to: number): Topic[] {
  const weights = new Map<Topic, number>();
  let heaviest = 0;
  for (const { concept } of mentions.within('topic', from, to)) {
    for (const topic of concept.topics) {
      const weight = (weights.get(topic) ?? 0) + concept.weight;
      weights.set(topic, weight);
      heaviest = Math.max(heaviest, weight);
    }
  }
  const floor = heaviest >= 3 ? 3 : 1;
  return [...weights]
    .filter(([, weight]) => weight >= floor)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([topic]) => topic);
}
