import type { KnownForm } from '../gazetteer/known-forms.ts';
import { fold } from '../language/fold.ts';
import { nameKey } from './name-key.ts';

/** Forms of the gazetteer by the key of their name; made when first asked for, since most queries name nobody. */
export class NameIndex {
  readonly #forms: () => Iterable<KnownForm>;
  #byKey: ReadonlyMap<string, readonly KnownForm[]> | null = null;
  #keys: readonly string[] | null = null;
  #scans = 0;

  constructor(forms: () => Iterable<KnownForm>) {
    this.#forms = forms;
  }

  /** The forms with a key. The first few are looked for one by one, so that a single query need not wait for the whole index. */
  get(key: string): readonly KnownForm[] {
    if (this.#byKey === null && this.#scans++ < fewScans) return scanned(this.#forms(), key);
    return this.byKey.get(key) ?? [];
  }

  get byKey(): ReadonlyMap<string, readonly KnownForm[]> {
    this.#byKey ??= indexed(this.#forms());
    return this.#byKey;
  }

  /** The keys that begin with a text, in alphabetical order, at most so many. */
  beginning(start: string, atMost: number): readonly string[] {
    this.#keys ??= [...this.byKey.keys()].sort();
    const keys = this.#keys;
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < keys.length && end - low < atMost && keys[end]?.startsWith(start) === true) end++;
    return keys.slice(low, end);
  }
}

const fewScans = 3;

function scanned(forms: Iterable<KnownForm>, key: string): KnownForm[] {
  const found: KnownForm[] = [];
  const first = key.charCodeAt(0);
  for (const known of forms) {
    if (known.as === 'id') continue;
    // A form that begins with another letter has another key; one that begins with a mark may have any.
    const code = known.form.charCodeAt(0);
    const begins = code < 128 ? code | lowerCase : fold(known.form.charAt(0)).charCodeAt(0);
    if (begins !== first && isLetter(begins)) continue;
    if (nameKey(known.form) === key) found.push(known);
  }
  return found;
}

/** The bit that makes an ASCII letter a small one. */
const lowerCase = 0x20;

/** Letters that are most names' first: Latin, Cyrillic and Chinese ones. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0x430 && code <= 0x44f) || (code >= 0x4e00 && code <= 0x9fff);

function indexed(forms: Iterable<KnownForm>): Map<string, KnownForm[]> {
  const byKey = new Map<string, KnownForm[]>();
  for (const form of forms) {
    if (form.as === 'id') continue;
    const key = nameKey(form.form);
    const before = byKey.get(key);
    if (before === undefined) byKey.set(key, [form]);
    else before.push(form);
  }
  return byKey;
}
