import type { Evidence, ReadoutRecord } from '../record/record.ts';
import type { Gold } from './gold.ts';
import { type Place, placeOf, placesOf } from './place.ts';
import { isSameActor } from './same-actor.ts';

/** A text, what a careful reader found in it, and what was read from it; null where it could not be read. */
export class AnnotatedArticle {
  readonly source: string;
  readonly gold: Gold;
  readonly record: ReadoutRecord | null;
  readonly #actors: ReadonlyMap<string, ReadoutRecord['actors'][number]>;

  constructor(source: string, gold: Gold, record: ReadoutRecord | null) {
    this.source = source;
    this.gold = gold;
    this.record = record;
    this.#actors = new Map(record?.actors.map(actor => [actor.id, actor]));
  }

  isActor(key: string, id: string | null): boolean {
    const gold = this.gold.actors[key];
    return gold !== undefined && id !== null && isSameActor(gold, this.#actors.get(id));
  }

  /** Whether ids stand for exactly the gold's actors, one for one. */
  areActors(keys: readonly string[], ids: readonly string[]): boolean {
    const place = (at: number, left: readonly string[]): boolean => {
      const key = keys[at];
      return key === undefined || left.some(id => this.isActor(key, id) && place(at + 1, without(left, id)));
    };
    const distinct = [...new Set(ids)];
    return distinct.length === keys.length && place(0, distinct);
  }

  placeOf(evidence: Evidence | null): Place {
    return placeOf(this.source, evidence);
  }

  placesOf(words: string): Place[] {
    return placesOf(this.source, words);
  }
}

const without = (ids: readonly string[], id: string): readonly string[] => ids.filter(other => other !== id);

export const wordsOf = (evidence: Evidence | null): string => (evidence ?? []).map(({ text }) => text).join(' … ');
