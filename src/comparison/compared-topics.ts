import type { Topic } from '../diplomacy/vocabulary.ts';
import type { ComparedTopic } from './comparison.ts';
import type { AccountPassages } from './passages-of.ts';

/** Which columns come to which topic at all, so that a topic that is missing from one is missing from its whole text. */
export function comparedTopics(accounts: readonly AccountPassages[]): ComparedTopic[] {
  const found = new Map<Topic, Map<string, number>>();
  const count = (topic: Topic, column: string, by: number): void => {
    const columns = found.get(topic) ?? new Map<string, number>();
    found.set(topic, columns.set(column, (columns.get(column) ?? 0) + by));
  };
  for (const { said, telling } of accounts) {
    for (const { topics, column } of said) for (const topic of topics) count(topic, column, 1);
    for (const { signs, column } of [...said, ...telling]) for (const topic of signs.topics) count(topic, column, 0);
  }
  return [...found]
    .map(([topic, columns]) => ({ topic, in: [...columns].map(([column, said]) => ({ column, said })) }))
    .sort((a, b) => b.in.length - a.in.length || sumOf(b) - sumOf(a) || (a.topic < b.topic ? -1 : 1));
}

const sumOf = (topic: ComparedTopic): number => topic.in.reduce((sum, { said }) => sum + said, 0);
