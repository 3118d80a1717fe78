import type { ComparedActor, Comparison, Otherwise } from '../../comparison/comparison.ts';
import type { Library } from '../../engine/library.ts';

/** Names in a comparison as a reader wants them, in place of ids. */
export class ComparisonNames {
  readonly #actors: ReadonlyMap<string, ComparedActor>;
  readonly #columns: ReadonlyMap<string, string>;
  readonly #library: Library;

  constructor({ actors, columns }: Comparison, library: Library) {
    this.#actors = new Map(actors.map(actor => [actor.id, actor]));
    this.#columns = new Map(columns.map(({ key, label }) => [key, label]));
    this.#library = library;
  }

  actor(id: string): string {
    return this.#actors.get(id)?.name ?? id;
  }

  actors(ids: readonly string[]): string {
    return ids.map(id => this.actor(id)).join(', ');
  }

  column(key: string): string {
    return this.#columns.get(key) ?? key;
  }

  columns(keys: readonly string[]): string {
    return [...new Set(keys)].map(key => this.column(key)).join('; ');
  }

  language(code: string): string {
    return this.#library.packs.find(pack => pack.code === code)?.name ?? code;
  }

  state(code: string): string {
    return this.#library.gazetteer.states.find(state => state.code === code)?.name ?? code;
  }
}

/** How what comes close differs, in words. */
export const otherwiseInWords: Readonly<Record<Otherwise, string>> = {
  'another-speaker': 'said by another, or by both',
  'another-act': 'said with another intent',
  'as-discussed': 'told as discussed',
  'as-said': 'told as said by one side',
  'in-the-telling': 'told by the article itself',
  'in-other-words': 'said in other words, or something near it',
};
