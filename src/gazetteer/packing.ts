import { accountKinds, type Role, roles } from '../diplomacy/vocabulary.ts';
import {
  type Forms,
  type Gazetteer,
  type NameLanguage,
  nameLanguages,
  type Organisation,
  type Outlet,
  type Person,
  type State,
  type Term,
} from './gazetteer.ts';
import { lazyList } from './lazy-list.ts';

/**
 * The gazetteer as the engine loads it: one line an entry, fields parted by tabs, languages by broken bars, forms by double bars. Text is parsed faster than
 * object literals, and needs no cast on the way in.
 */
export interface PackedGazetteer {
  readonly version: string;
  readonly asOf: string;
  readonly people: string;
  readonly states: string;
  readonly organisations: string;
  readonly outlets: string;
}

/** People are unpacked when they are asked for: a text names a few of thousands. */
export function unpackGazetteer(packed: PackedGazetteer): Gazetteer {
  const lines = linesOf(packed.people);
  return {
    version: packed.version,
    asOf: packed.asOf,
    people: lazyList(lines.length, place => unpackPerson(fieldsOf(lines[place] ?? ''))),
    states: linesOf(packed.states).map(line => unpackState(fieldsOf(line))),
    organisations: linesOf(packed.organisations).map(line => unpackOrganisation(fieldsOf(line))),
    outlets: linesOf(packed.outlets).map(line => unpackOutlet(fieldsOf(line))),
  };
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));
const fieldsOf = (line: string): string[] => line.split('\t');
const optional = (field: string | undefined): string | null => (field === undefined || field === '' ? null : field);
const list = (field: string | undefined): string[] => (field === undefined || field === '' ? [] : field.split('|'));

export function packForms(forms: Forms): string {
  const languages = nameLanguages.map(language => (forms[language] ?? []).join('‖'));
  return languages.every(forms => forms === '') ? '' : languages.join('¦');
}

function unpackForms(field: string | undefined): Forms {
  if (field === undefined || field === '') return {};
  const parts = field.split('¦');
  const forms: Partial<Record<NameLanguage, string[]>> = {};
  for (const [i, language] of nameLanguages.entries()) {
    const part = parts[i] ?? '';
    if (part !== '') forms[language] = part.split('‖');
  }
  return forms;
}

export const packPerson = (p: Person): string =>
  [
    p.id,
    p.name,
    p.state ?? '',
    p.wikidata ?? '',
    packForms(p.names),
    packForms(p.short),
    p.terms.map(packTerm).join('|'),
    p.source,
  ].join('\t');

function unpackPerson([id = '', name = '', state, wikidata, names, short, terms, source = '']: string[]): Person {
  return {
    id,
    name,
    state: optional(state),
    wikidata: optional(wikidata),
    names: unpackForms(names),
    short: unpackForms(short),
    terms: list(terms).map(unpackTerm),
    source,
  };
}

const packTerm = (t: Term): string => [t.role, t.from, t.to ?? '', t.state ?? '', t.organisation ?? '', t.title ?? ''].join('¦');

const roleNamed: ReadonlyMap<string, Role> = new Map(roles.map(role => [role, role]));

function unpackTerm(field: string): Term {
  const [role, from = '', to, state, organisation, title] = field.split('¦');
  return {
    role: roleNamed.get(role ?? '') ?? 'other',
    from,
    to: optional(to),
    state: optional(state),
    organisation: optional(organisation),
    title: optional(title),
  };
}

export const packState = (s: State): string =>
  [
    s.code,
    s.name,
    s.wikidata ?? '',
    ...[s.names, s.adjectives, s.abbreviation, s.capitals, s.seats, s.cities].map(packForms),
  ].join('\t');

function unpackState([code = '', name = '', wikidata, ...forms]: string[]): State {
  const [names, adjectives, abbreviation, capitals, seats, cities] = Array.from({ length: 6 }, (_, i) => unpackForms(forms[i]));
  return {
    id: `state:${code}`,
    code,
    name,
    wikidata: optional(wikidata),
    names: names ?? {},
    adjectives: adjectives ?? {},
    abbreviation: abbreviation ?? {},
    capitals: capitals ?? {},
    seats: seats ?? {},
    cities: cities ?? {},
  };
}

export const packOrganisation = (o: Organisation): string => [o.id, o.name, o.wikidata ?? '', packForms(o.names)].join('\t');

function unpackOrganisation([id = '', name = '', wikidata, names]: string[]): Organisation {
  return { id, name, wikidata: optional(wikidata), names: unpackForms(names) };
}

export const packOutlet = (o: Outlet): string =>
  [o.id, o.name, o.side ?? '', o.kind, packForms(o.names), o.domains.join('|')].join('\t');

function unpackOutlet([id = '', name = '', side, kind, names, domains]: string[]): Outlet {
  return {
    id,
    name,
    side: optional(side),
    kind: accountKinds.find(known => known === kind) ?? 'press',
    names: unpackForms(names),
    domains: list(domains),
  };
}
