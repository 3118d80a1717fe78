import type { Formula } from '../diplomacy/formulas.ts';
import { nameLanguages } from '../gazetteer/gazetteer.ts';
import { expand } from '../language/lexicon.ts';
import { nameKey } from './name-key.ts';
import { nearest } from './nearest.ts';

/** Formulas by id and by every surface form; made when first asked for. */
export class FormulaIndex {
  readonly #formulas: readonly Formula[];
  readonly #keys: ReadonlyMap<string, string>;
  #byKey: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(formulas: readonly Formula[]) {
    this.#formulas = formulas;
    this.#keys = new Map(formulas.map(({ id }) => [nameKey(id), id]));
  }

  find(name: string): readonly string[] {
    const wanted = name.trim().toLowerCase();
    return this.#formulas.some(({ id }) => id === wanted) ? [wanted] : (this.#surfaces.get(nameKey(name)) ?? []);
  }

  nearest(key: string, atMost: number): readonly string[] {
    const names = [...this.#surfaces.keys(), ...this.#keys.keys()];
    const ids = nearest(names, key, 4 * atMost).flatMap(name => this.#surfaces.get(name) ?? [this.#keys.get(name) ?? name]);
    return [...new Set(ids)].slice(0, atMost);
  }

  /** Formulas of which the id, or a word of it, or a surface form begins so. */
  beginning(key: string, atMost: number): readonly { readonly text: string; readonly name: string }[] {
    const ids = new Set<string>();
    const begins = (name: string): boolean => name.startsWith(key) || name.includes(` ${key}`);
    for (const [name, id] of this.#keys) if (begins(name)) ids.add(id);
    if (ids.size < atMost)
      for (const [surface, of] of this.#surfaces) if (surface.startsWith(key)) for (const id of of) ids.add(id);
    const found = [...ids].slice(0, atMost);
    return found.map(id => ({ text: id, name: this.#formulas.find(formula => formula.id === id)?.sense ?? id }));
  }

  get #surfaces(): ReadonlyMap<string, readonly string[]> {
    this.#byKey ??= surfacesOf(this.#formulas);
    return this.#byKey;
  }
}

function surfacesOf(formulas: readonly Formula[]): Map<string, string[]> {
  const byKey = new Map<string, string[]>();
  for (const { id, surfaces } of formulas)
    for (const surface of nameLanguages.flatMap(language => surfaces[language] ?? []).flatMap(expand)) {
      const key = nameKey(surface);
      const ids = byKey.get(key) ?? [];
      if (!ids.includes(id)) byKey.set(key, [...ids, id]);
    }
  return byKey;
}
