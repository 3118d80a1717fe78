import type { Matching } from './matching.ts';
import { plus, type Tally } from './tally.ts';

/** One thing that was missed, made up, or found with a wrong value. */
export interface Note {
  readonly facet: string;
  readonly fault: 'missed' | 'made-up' | 'wrong';
  readonly text: string;
}

/** The score of one article, being counted facet by facet. */
export class ArticleScore {
  readonly facets = new Map<string, Tally>();
  readonly notes: Note[] = [];

  count(facet: string, tally: Tally): void {
    this.facets.set(facet, plus(this.facets.get(facet) ?? { tp: 0, fn: 0, fp: 0 }, tally));
  }

  note(facet: string, fault: Note['fault'], text: string): void {
    this.notes.push({ facet, fault, text });
  }

  /** One value that is right or not; `said` is whether any was given. */
  value(facet: string, right: boolean, said: boolean): void {
    this.count(facet, { tp: right ? 1 : 0, fn: right ? 0 : 1, fp: !right && said ? 1 : 0 });
  }

  matched<Wanted, Found>(
    facet: string,
    { hits, missed, madeUp }: Matching<Wanted, Found>,
    inWords: { readonly wanted: (wanted: Wanted) => string; readonly found: (found: Found) => string },
  ): void {
    this.count(facet, { tp: hits.length, fn: missed.length, fp: madeUp.length });
    for (const wanted of missed) this.note(facet, 'missed', inWords.wanted(wanted));
    for (const found of madeUp) this.note(facet, 'made-up', inWords.found(found));
  }
}
