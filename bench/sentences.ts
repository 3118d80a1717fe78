import { packs } from '../src/languages/index.ts';
import { readSentences } from './read-sentences.ts';
import { sentenceSets } from './sets/sentence-sets.ts';
import { table } from './table.ts';

/** How many of our hard cases each splits right: every sentence of the text, and no other. */
export function sentencesAgainstSegmenter(): string {
  return table(
    ['language', 'Readout', 'Intl.Segmenter'],
    packs.map(pack => {
      const cases = sentenceSets[pack.code];
      const segmenter = new Intl.Segmenter(pack.code, { granularity: 'sentence' });
      const segmented = (text: string): string[] =>
        [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter(sentence => sentence !== '');
      const right = (split: (text: string) => readonly string[]): string => {
        const hits = cases.filter(({ text, sentences }) => split(text).join('\0') === sentences.join('\0'));
        return `${hits.length} / ${cases.length}`;
      };
      return [pack.name, right(text => readSentences(text, pack)), right(segmented)];
    }),
  );
}
