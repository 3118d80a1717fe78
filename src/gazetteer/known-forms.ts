import type { Forms, Gazetteer, Organisation, Outlet, Person, State } from './gazetteer.ts';

/** An entry of the gazetteer, told apart by what it is of. */
export type GazetteerEntry =
  | { readonly kind: 'person'; readonly entry: Person }
  | { readonly kind: 'state'; readonly entry: State }
  | { readonly kind: 'organisation'; readonly entry: Organisation }
  | { readonly kind: 'outlet'; readonly entry: Outlet };

/** What a form is to its entry: `short` forms stand alone, as a surname; capitals, seats of power and cities stand for a state. */
export const formKinds = [
  'id',
  'code',
  'wikidata',
  'name',
  'short',
  'abbreviation',
  'adjective',
  'capital',
  'seat',
  'city',
  'domain',
] as const;
export type FormKind = (typeof formKinds)[number];

/** One form under which an entry is known. */
export interface KnownForm {
  readonly found: GazetteerEntry;
  readonly form: string;
  readonly as: FormKind;
}

/** Every form of every entry, people first; an entry's own forms in the order of `formKinds`. */
export function* knownForms(gazetteer: Gazetteer): Generator<KnownForm> {
  for (const entry of gazetteer.people) {
    const found: GazetteerEntry = { kind: 'person', entry };
    yield* identifiers(found);
    yield* forms(found, 'name', entry.names);
    yield* forms(found, 'short', entry.short);
  }
  for (const entry of gazetteer.states) {
    const found: GazetteerEntry = { kind: 'state', entry };
    yield* identifiers(found);
    yield { found, form: entry.code, as: 'code' };
    yield* forms(found, 'name', entry.names);
    yield* forms(found, 'abbreviation', entry.abbreviation);
    yield* forms(found, 'adjective', entry.adjectives);
    yield* forms(found, 'capital', entry.capitals);
    yield* forms(found, 'seat', entry.seats);
    yield* forms(found, 'city', entry.cities);
  }
  for (const entry of gazetteer.organisations) {
    const found: GazetteerEntry = { kind: 'organisation', entry };
    yield* identifiers(found);
    yield* forms(found, 'name', entry.names);
  }
  for (const entry of gazetteer.outlets) {
    const found: GazetteerEntry = { kind: 'outlet', entry };
    yield* identifiers(found);
    yield* forms(found, 'name', entry.names);
    for (const form of entry.domains) yield { found, form, as: 'domain' };
  }
}

function* identifiers(found: GazetteerEntry): Generator<KnownForm> {
  const { id, name } = found.entry;
  yield { found, form: id, as: 'id' };
  if (found.kind !== 'outlet' && found.entry.wikidata !== null) yield { found, form: found.entry.wikidata, as: 'wikidata' };
  yield { found, form: name, as: 'name' };
}

function* forms(found: GazetteerEntry, as: FormKind, known: Forms): Generator<KnownForm> {
  for (const listed of [known.en, known.id, known.zh, known.ru]) for (const form of listed ?? []) yield { found, form, as };
}
