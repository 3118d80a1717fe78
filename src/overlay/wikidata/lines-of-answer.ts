import { foldedName } from '../../gazetteer/folded-name.ts';
import type { Forms, Gazetteer, NameLanguage, Person, Term } from '../../gazetteer/gazetteer.ts';
import { nameLanguages } from '../../gazetteer/gazetteer.ts';
import { mergedTerms } from '../../gazetteer/merged-terms.ts';
import type { PersonLine } from '../person-line.ts';
import { type NamesOfRow, namesOfRow } from './names-of-row.ts';
import { itemOf, type OfficeRow, partialDateOf } from './office-answer.ts';
import { roleOfOffice } from './role-of-office.ts';

/** What an answer says that the gazetteer can hold. */
export interface LinesOfAnswer {
  readonly lines: readonly PersonLine[];
  /** How many of them are of people whom the gazetteer did not know. */
  readonly unknown: number;
  /** How many rows were left out, by reason. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** The rows of an answer as lines of the overlay, one a person. Offices that begin after `today` (ISO) are not yet held. */
export function linesOfAnswer(rows: readonly OfficeRow[], gazetteer: Gazetteer, today: string): LinesOfAnswer {
  const stateOf = new Map(gazetteer.states.flatMap(({ wikidata, code }) => (wikidata === null ? [] : [[wikidata, code]])));
  const found = new Map<string, { readonly names: NamesOfRow; readonly woman: boolean; readonly terms: Term[] }>();
  const leftOut = new Map<string, number>();
  for (const row of rows) {
    const names = namesOfRow(row);
    const state = stateOf.get(itemOf(row.state));
    const term = state === undefined ? null : termOfRow(row, state);
    const reason =
      names === null
        ? 'without a name in English'
        : state === undefined
          ? 'of no state that is known'
          : term === null
            ? 'with dates that cannot be used'
            : term.from > today
              ? 'not yet in office'
              : null;
    if (names === null || term === null || reason !== null) {
      leftOut.set(reason ?? '', (leftOut.get(reason ?? '') ?? 0) + 1);
      continue;
    }
    const item = itemOf(row.person);
    const person = found.get(item) ?? { names, woman: row.gender !== undefined && itemOf(row.gender) === 'Q6581072', terms: [] };
    person.terms.push(term);
    found.set(item, person);
  }
  const taken = new Set<string>();
  let unknown = 0;
  const lines = [...found].map(([wikidata, { names, woman, terms }]): PersonLine => {
    const known = knownPerson(gazetteer, wikidata, names.name, terms);
    if (known === null) unknown++;
    const id = known?.id ?? freeId(names.name, wikidata, gazetteer, taken);
    taken.add(id);
    const state = known === null ? (terms[0]?.state ?? null) : known.state;
    return {
      id,
      name: known?.name ?? names.name,
      state,
      wikidata,
      ...(woman ? { gender: 'f' } : {}),
      names: missingForms(names.names, known?.names),
      short: missingForms(names.short, known?.short),
      terms: coalesced(terms).map(term => lineOfTerm(term, state)),
      source: 'wikidata',
    };
  });
  return { lines, unknown, leftOut };
}

function termOfRow({ kind, office, start, startPrecision, end, endPrecision }: OfficeRow, state: string): Term | null {
  const from = partialDateOf(start.value, startPrecision.value);
  const to = end === undefined ? null : partialDateOf(end.value, endPrecision?.value ?? '');
  if (from === null || (end !== undefined && to === null)) return null;
  if (to !== null && to.slice(0, from.length) < from.slice(0, to.length)) return null;
  return { ...roleOfOffice(kind.value, office?.value ?? null), from, to, state, organisation: null };
}

/** The person with this item, or one without an item who has the name and spoke for one of the states. */
function knownPerson({ people }: Gazetteer, wikidata: string, name: string, terms: readonly Term[]): Person | null {
  const sameItem = people.find(person => person.wikidata === wikidata);
  if (sameItem !== undefined) return sameItem;
  const folded = foldedName(name);
  const states = new Set(terms.map(({ state }) => state));
  const namesakes = people.filter(
    person =>
      person.wikidata === null &&
      (states.has(person.state) || person.terms.some(({ state }) => state !== null && states.has(state))) &&
      [person.name, ...(person.names.en ?? [])].some(form => foldedName(form) === folded),
  );
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
}

function freeId(name: string, wikidata: string, { people }: Gazetteer, taken: ReadonlySet<string>): string {
  const slug = foldedName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const id = `person:${slug === '' ? wikidata.toLowerCase() : slug}`;
  return taken.has(id) || people.some(person => person.id === id) ? `${id}-${wikidata.toLowerCase()}` : id;
}

/** Forms in the languages in which none is known: those that people have checked are not mixed with a label that anyone may change. */
function missingForms(forms: Forms, known: Forms | undefined): PersonLine['names'] {
  const missing: Partial<Record<NameLanguage, string[]>> = {};
  for (const language of nameLanguages) {
    const given = forms[language];
    if (given !== undefined && (known?.[language] ?? []).length === 0) missing[language] = [...given];
  }
  return missing;
}

/** Terms of which those that tell of the same time in the same office are one. */
function coalesced(terms: readonly Term[]): Term[] {
  const nobody: Person = { id: '', name: '', state: null, wikidata: null, names: {}, short: {}, terms: [], source: '' };
  return terms.reduce<Term[]>((all, term) => mergedTerms({ ...nobody, terms: all }, { ...nobody, terms: [term] }), []);
}

const lineOfTerm = ({ role, from, to, title, state }: Term, own: string | null): PersonLine['terms'][number] => ({
  role,
  from,
  to,
  ...(title === null ? {} : { title }),
  ...(state === null || state === own ? {} : { state }),
});
