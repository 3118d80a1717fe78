import { accountKinds, roles } from '../diplomacy/vocabulary.ts';
import {
  type Forms,
  type Gazetteer,
  nameLanguages,
  type Organisation,
  type Outlet,
  type Person,
  type State,
  type Term,
} from './gazetteer.ts';

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

export function unpackGazetteer(packed: PackedGazetteer): Gazetteer {
  return {
    version: packed.version,
    asOf: packed.asOf,
    people: rows(packed.people).map(unpackPerson),
    states: rows(packed.states).map(unpackState),
    organisations: rows(packed.organisations).map(unpackOrganisation),
    outlets: rows(packed.outlets).map(unpackOutlet),
  };
}

const rows = (text: string): string[][] => (text === '' ? [] : text.split('\n').map(line => line.split('\t')));
const optional = (field: string | undefined): string | null => (field === undefined || field === '' ? null : field);
const list = (field: string | undefined): string[] => (field === undefined || field === '' ? [] : field.split('|'));

export function packForms(forms: Forms): string {
  const languages = nameLanguages.map(language => (forms[language] ?? []).join('‖'));
  return languages.every(forms => forms === '') ? '' : languages.join('¦');
}

function unpackForms(field: string | undefined): Forms {
  if (field === undefined || field === '') return {};
  const forms: Partial<Record<(typeof nameLanguages)[number], string[]>> = {};
  field.split('¦').forEach((part, i) => {
    const language = nameLanguages[i];
    if (part !== '' && language !== undefined) forms[language] = part.split('‖');
  });
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

function unpackTerm(field: string): Term {
  const [role, from = '', to, state, organisation, title] = field.split('¦');
  return {
    role: roles.find(known => known === role) ?? 'other',
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
