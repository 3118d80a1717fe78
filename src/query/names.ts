import type { Formula } from '../diplomacy/formulas.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type FormKind, type KnownForm, knownForms } from '../gazetteer/known-forms.ts';
import { FormulaIndex } from './formula-index.ts';
import { NameIndex } from './name-index.ts';
import { nameKey } from './name-key.ts';
import { nearest } from './nearest.ts';

/** What a name of a query can be of: an actor is a person, a state or an organisation. */
export type NameKind = 'actor' | 'state' | 'outlet' | 'formula';

/** A name that can stand in a query, and what it is of. */
export interface KnownName {
  /** What to write: an id or a code that means this one alone. */
  readonly text: string;
  /** What a reader knows it by. */
  readonly name: string;
}

/** The names that a query may use, in any script. */
export interface Names {
  /** Ids ('person:xi-jinping', a formula's id) or, of states, codes ('CN'); several where they share the name, none where nobody has it. */
  find(kind: NameKind, name: string): readonly string[];
  /** Names that are spelled much like one, or begin with it; the likeliest first. */
  nearest(kind: NameKind, name: string, atMost: number): readonly string[];
  /** What is known under a name that begins so; who is in office goes first. */
  beginning(kind: NameKind, start: string, atMost: number): readonly KnownName[];
}

/** The facts that names are found in; a `Library` has them. */
export interface KnownNames {
  readonly gazetteer: Gazetteer;
  readonly formulas: readonly Formula[];
}

/** The names of a gazetteer and of formulas, which are loaded when the first name is looked up: most queries name nobody. */
export function namesOf(load: () => KnownNames): Names {
  let made: LoadedNames | null = null;
  const loaded = (): LoadedNames => {
    made ??= new LoadedNames(load());
    return made;
  };
  return {
    find: (kind, name) => loaded().find(kind, name),
    nearest: (kind, name, atMost) => loaded().nearest(kind, name, atMost),
    beginning: (kind, start, atMost) => loaded().beginning(kind, start, atMost),
  };
}

/** Forms by how much they say: a name goes before a code ('Li' is a person before it is Liechtenstein), and that before a capital. */
const actorForms: readonly (readonly FormKind[])[] = [
  ['wikidata'],
  ['name', 'short', 'abbreviation'],
  ['code'],
  ['adjective'],
  ['capital', 'seat', 'city'],
];
const stateForms: readonly (readonly FormKind[])[] = [
  ['code', 'wikidata'],
  ['name'],
  ['abbreviation'],
  ['adjective'],
  ['capital', 'seat'],
  ['city'],
];
const outletForms: readonly (readonly FormKind[])[] = [['name', 'domain']];

class LoadedNames implements Names {
  readonly #gazetteer: Gazetteer;
  readonly #people: NameIndex;
  readonly #states: NameIndex;
  readonly #organisations: NameIndex;
  readonly #outlets: NameIndex;
  readonly #formulas: FormulaIndex;

  constructor({ gazetteer, formulas }: KnownNames) {
    const nobody: Gazetteer = { ...gazetteer, people: [], states: [], organisations: [], outlets: [] };
    this.#gazetteer = gazetteer;
    this.#people = new NameIndex(() => knownForms({ ...nobody, people: gazetteer.people }));
    this.#states = new NameIndex(() => knownForms({ ...nobody, states: gazetteer.states }));
    this.#organisations = new NameIndex(() => knownForms({ ...nobody, organisations: gazetteer.organisations }));
    this.#outlets = new NameIndex(() => knownForms({ ...nobody, outlets: gazetteer.outlets }));
    this.#formulas = new FormulaIndex(formulas);
  }

  find(kind: NameKind, name: string): readonly string[] {
    if (kind === 'formula') return this.#formulas.find(name);
    const id = this.#idOf(kind, name);
    if (id !== null) return [id];
    const key = nameKey(name);
    if (key === '') return [];
    const known = this.#indexes(kind).flatMap(index => index.get(key));
    for (const kinds of formsOf[kind]) {
      const ids = known.filter(({ as }) => kinds.includes(as)).map(form => writtenAs(kind, form));
      if (ids.length > 0) return [...new Set(ids)];
    }
    return [];
  }

  nearest(kind: NameKind, name: string, atMost: number): readonly string[] {
    const key = nameKey(name);
    if (kind === 'formula') return this.#formulas.nearest(key, atMost);
    const indexes = this.#indexes(kind);
    const near = nearest(
      indexes.flatMap(index => [...index.byKey.keys()]),
      key,
      4 * atMost,
    );
    const forms = near.flatMap(key => indexes.flatMap(index => index.get(key).slice(0, 1)));
    const each = new Map(forms.map(form => [form.found.entry.id, form.form] as const).reverse());
    return [...each.values()].reverse().slice(0, atMost);
  }

  beginning(kind: NameKind, start: string, atMost: number): readonly KnownName[] {
    const key = nameKey(start);
    if (key === '') return [];
    if (kind === 'formula') return this.#formulas.beginning(key, atMost);
    const forms = this.#indexes(kind).flatMap(index => index.beginning(key, widest).flatMap(other => index.get(other)));
    const each = new Map<string, KnownForm>();
    for (const form of forms.sort((a, b) => Number(inOffice(b)) - Number(inOffice(a)) || a.form.length - b.form.length)) {
      const { id } = form.found.entry;
      if (form.as !== 'wikidata' && !each.has(id)) each.set(id, form);
      if (each.size === atMost) break;
    }
    return [...each.values()].map(form => ({ text: shortId(writtenAs(kind, form)), name: form.found.entry.name }));
  }

  #indexes(kind: Exclude<NameKind, 'formula'>): readonly NameIndex[] {
    switch (kind) {
      case 'actor':
        return [this.#people, this.#states, this.#organisations];
      case 'state':
        return [this.#states];
      case 'outlet':
        return [this.#outlets];
    }
  }

  /** The entry with this very id, written with or without what kind it is of. */
  #idOf(kind: Exclude<NameKind, 'formula'>, name: string): string | null {
    const has = (entries: readonly { readonly id: string }[], prefix: string): string | null =>
      entries.find(({ id }) => id === name || id === prefix + name)?.id ?? null;
    const { people, states, organisations, outlets } = this.#gazetteer;
    switch (kind) {
      case 'actor':
        return has(people, 'person:') ?? (name.includes(':') ? (has(states, '') ?? has(organisations, '')) : null);
      case 'state':
        return states.find(({ id, code }) => id === name || code === name)?.code ?? null;
      case 'outlet':
        return has(outlets, 'outlet:');
    }
  }
}

const formsOf = { actor: actorForms, state: stateForms, outlet: outletForms } as const;

/** Keys that are looked through for the best few. */
const widest = 400;

const writtenAs = (kind: NameKind, { found }: KnownForm): string =>
  kind === 'state' && found.kind === 'state' ? found.entry.code : found.entry.id;

/** People and outlets are known by what stands behind the colon; 'state:AU' and 'org:AU' are not. */
export const shortId = (id: string): string => id.replace(/^(?:person|outlet):/, '');

const inOffice = ({ found }: KnownForm): boolean => found.kind === 'person' && found.entry.terms.some(({ to }) => to === null);
