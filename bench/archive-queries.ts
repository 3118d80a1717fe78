import { Chance } from './chance.ts';

const words =
  'energy|fisheries|ports|pelabuhan|tourism|ceasefire|sanctions|kerjasama|perikanan|perdagangan|visit|meeting|tariffs|partnership|vaksin|budaya|satellite|coffee'.split(
    '|',
  );
const phrases = [
  'working group',
  'strategic partnership',
  'kerja sama',
  'border security',
  'satu-satunya jalan',
  'debt relief',
  'tenaga air',
];
const people = [
  'karsan',
  'veshenko',
  'adunle',
  'qiu-lanshan',
  'rangga-wiryawan',
  'reimwald',
  'marlowe',
  'orsova',
  'sekar-larasati',
];
const states = ['XV', 'XS', 'XR', 'XH', 'XB', 'XZ', 'XA'];
const kinds = ['phone-call', 'meeting', 'visit'];
const acts = ['oppose', 'support', 'urge', 'pledge', 'agree', 'hope', 'state'];
const topics = ['trade', 'energy', 'defence', 'war-ceasefire', 'finance', 'health', 'sanctions', 'space'];
const formulas = ['one-shore', 'strategic-partnership', 'core-interests'];

/** So many queries as people ask them: words, phrases, beginnings, fields of statements and of contacts, days, and these together. */
export function archiveQueries(count: number): string[] {
  const chance = new Chance(count);
  const day = (): string => String(2020 + chance.below(6));
  const kindsOfQuery: readonly (() => string)[] = [
    () => chance.one(words),
    () => chance.some(words, 2).join(' '),
    () => chance.some(words, 2).join(' OR '),
    () => `"${chance.one(phrases)}"`,
    () => `${chance.one(words).slice(0, 4)}*`,
    () => `${chance.one(words)} -${chance.one(words)}`,
    () => `speaker:${chance.one(people)}`,
    () => `speaker:${chance.one(people)} act:${chance.one(acts)}`,
    () => `speaker:${chance.one(people)} act:${chance.one(acts)} topic:${chance.one(topics)}`,
    () => `topic:${chance.one(topics)}`,
    () => `with:${chance.one(people)}`,
    () => `state:${chance.some(states, 2).join('-')}`,
    () => `state:${chance.some(states, 2).join('-')} kind:${chance.one(kinds)} date:${day()}`,
    () => `kind:${chance.one(kinds)} date:${day()}..${2026}`,
    () => `formula:${chance.one(formulas)} lang:${chance.one(['en', 'id'])}`,
    () => `published:${day()} ${chance.one(words)}`,
    () => `${chance.one(words)} speaker:${chance.one(people)} outlet:"Meridian Wire"`,
    () => `check:year-inferred ${chance.one(words)}`,
    () => `-lang:${chance.one(['en', 'id'])} has:quote`,
    () => '',
  ];
  return Array.from({ length: count }, (_, i) => kindsOfQuery[i % kindsOfQuery.length]?.() ?? '');
}
