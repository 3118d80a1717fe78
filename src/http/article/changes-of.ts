import { diffWordsWithSpace } from 'diff';
import type { Change } from '../../web/pages/revisions-page.ts';

/** Beyond so many milliseconds two texts have little in common, and a list of their differences would help nobody. */
const patience = 500;

/** What changed from one text to the next, word by word, with every space of both. */
export function changesOf(before: string, after: string): readonly Change[] | 'too-different' {
  const parts = diffWordsWithSpace(before, after, { timeout: patience });
  if (parts === undefined) return 'too-different';
  return parts.map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'deleted' : 'same', text: value }));
}
