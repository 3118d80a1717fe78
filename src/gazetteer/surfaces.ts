import type { Casing, Entry, Stemmer } from '../language/automaton.ts';
import { fold } from '../language/fold.ts';
import { scan } from '../source/token.ts';
import type { Forms, Gazetteer, NameLanguage } from './gazetteer.ts';

/**
 * Every name that the gazetteer knows, as surface forms of one language. Indonesian text takes English names too, and every
 * language the Chinese ones, which stand in brackets beside a transcription. Where names are matched by stem, those that have one
 * stem are one name with several bearers.
 */
export function gazetteerEntries(gazetteer: Gazetteer, language: NameLanguage, match: Entry['match'], stem: Stemmer): Entry[] {
  const stemmer = match === 'stem' ? stem : null;
  const keyOf = (surface: string): string => key(surface, stemmer);
  return [
    ...personEntries(gazetteer, language, match, keyOf),
    ...placeEntries(gazetteer, language, match, keyOf),
    ...abbreviationEntries(gazetteer, language, match),
  ];
}

/** A surface as it is matched, so that two spellings that fold alike are one. */
function key(surface: string, stem: Stemmer | null): string {
  if (stem === null && plainWords.test(surface)) return surface.toLowerCase();
  let folded = '';
  scan(surface, (start, end) => {
    const word = fold(surface.slice(start, end));
    folded += folded === '' ? '' : ' ';
    folded += stem === null ? word : stem(word);
  });
  return folded;
}

/** ASCII words with one space between them: most names, whose folding is their lower case. */
const plainWords = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function formsIn(forms: Forms, language: NameLanguage): readonly string[] {
  const own = forms[language] ?? [];
  return language === 'id' ? [...own, ...(forms.en ?? [])] : own;
}

interface Namesakes {
  readonly surfaces: string[];
  readonly people: number[];
  full: boolean;
}

function personEntries(
  gazetteer: Gazetteer,
  language: NameLanguage,
  match: Entry['match'],
  keyOf: (surface: string) => string,
): Entry[] {
  const bySurface = new Map<string, Namesakes>();
  const add = (surface: string, person: number, full: boolean): void => {
    const name = keyOf(surface);
    const same = bySurface.get(name);
    if (same === undefined) bySurface.set(name, { surfaces: [surface], people: [person], full });
    else {
      if (!same.surfaces.includes(surface)) same.surfaces.push(surface);
      if (!same.people.includes(person)) same.people.push(person);
      same.full ||= full;
    }
  };
  gazetteer.people.forEach((person, i) => {
    const latin = language === 'en' || language === 'id';
    for (const surface of [
      ...(latin ? [person.name] : []),
      ...formsIn(person.names, language),
      ...(latin ? (person.names.zh ?? []) : []),
    ]) {
      add(surface, i, true);
      if (latin && surface.includes('-')) add(surface.replaceAll('-', ' '), i, true);
    }
    const short = language === 'id' && person.short.id === undefined ? person.short.en : person.short[language];
    for (const surface of short ?? []) {
      add(surface, i, false);
      if (latin && surface.includes('-')) add(surface.replaceAll('-', ' '), i, false);
    }
  });
  return [...bySurface.values()].flatMap(({ surfaces, people, full }) => {
    const concept = { kind: 'person', people, form: full ? 'full' : 'short' } as const;
    return surfaces.map(surface => ({
      surface,
      concept,
      match,
      ...(startsUpper(surface) ? { casing: casingOf(surface) } : {}),
    }));
  });
}

const startsUpper = (surface: string): boolean => /^\p{Lu}/u.test(surface);

/** A name is written with a capital, an abbreviation of up to four letters in capitals: 'AS' is a state, 'as' a word. */
const casingOf = (surface: string): Casing => (/^\p{Lu}{2,4}\d?$/u.test(surface) ? 'upper' : 'capital');

/** States, organisations and outlets; where a form names two, a state's name goes before its capital, and both before others. */
function placeEntries(
  gazetteer: Gazetteer,
  language: NameLanguage,
  match: Entry['match'],
  keyOf: (surface: string) => string,
): Entry[] {
  const entries = new Map<string, Entry>();
  const add = (surfaces: readonly string[], concept: Entry['concept']): void => {
    for (const surface of surfaces) {
      const name = keyOf(surface);
      if (name !== '' && !entries.has(name))
        entries.set(name, { surface, concept, match, ...(startsUpper(surface) ? { casing: casingOf(surface) } : {}) });
    }
  };
  for (const form of ['name', 'organisation', 'capital', 'seat', 'adjective', 'outlet', 'city'] as const) {
    if (form === 'organisation')
      for (const { id, name, names } of gazetteer.organisations)
        add(formsIn(names, language), { kind: 'organisation', id, name });
    else if (form === 'outlet')
      for (const { id, name, names } of gazetteer.outlets) add([name, ...formsIn(names, language)], { kind: 'outlet', id });
    else {
      const fields = { name: 'names', capital: 'capitals', seat: 'seats', adjective: 'adjectives', city: 'cities' } as const;
      for (const state of gazetteer.states)
        add(formsIn(state[fields[form]], language), { kind: 'state', code: state.code, form });
    }
  }
  return [...entries.values()];
}

/** The abbreviations of states; several states share most of them. */
function abbreviationEntries(gazetteer: Gazetteer, language: NameLanguage, match: Entry['match']): Entry[] {
  const codes = new Map<string, string[]>();
  for (const { code, abbreviation } of gazetteer.states)
    for (const surface of formsIn(abbreviation, language)) codes.set(surface, [...(codes.get(surface) ?? []), code]);
  return [...codes].map(([surface, states]) => ({ surface, concept: { kind: 'abbreviation', codes: states }, match }));
}
