import type { AccountPassages } from './passages-of.ts';

/** A word that stands in so many passages of its language, and in so large a share of them, tells none from another. */
const fewestPassages = 4;
const commonShare = 1 / 8;

/** Passages by the words that tell them from others: names of the parties and the words of the trade are left out. */
export function withTellingWords(accounts: readonly AccountPassages[]): AccountPassages[] {
  const common = new Map(
    [
      ...Map.groupBy(
        accounts.flatMap(({ said }) => said),
        ({ language }) => language,
      ),
    ].map(([language, passages]) => {
      const counts = new Map<string, number>();
      for (const { words } of passages) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      const most = Math.max(fewestPassages, commonShare * passages.length);
      return [language, new Set([...counts].filter(([, count]) => count >= most).map(([word]) => word))] as const;
    }),
  );
  const told = <P extends AccountPassages['said'][number]>(passage: P): P => ({
    ...passage,
    words: new Set([...passage.words].filter(word => common.get(passage.language)?.has(word) !== true)),
  });
  return accounts.map(account => ({ ...account, said: account.said.map(told), telling: account.telling.map(told) }));
}
