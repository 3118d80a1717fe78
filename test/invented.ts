import type { Formula } from '../src/diplomacy/formulas.ts';
import { Library } from '../src/engine/library.ts';
import type { Gazetteer, Organisation, Outlet } from '../src/gazetteer/gazetteer.ts';
import { packs } from '../src/languages/index.ts';
import { inventedPeople } from './invented-people.ts';
import { homeState, inventedStates } from './invented-states.ts';

const organisations: readonly Organisation[] = [
  {
    id: 'org:LS',
    name: 'Ocean League',
    wikidata: null,
    names: { en: ['Ocean League'], id: ['Liga Samudra'], zh: ['海洋联盟'], ru: ['Океанская лига'] },
  },
];

const outlets: readonly Outlet[] = [
  {
    id: 'outlet:kabar-samudra',
    name: 'Kabar Samudra',
    side: null,
    kind: 'press',
    names: { id: ['Kabar Samudra'] },
    domains: ['kabarsamudra.example'],
  },
  {
    id: 'outlet:lanhai-daily',
    name: 'Lanhai Daily',
    side: 'XH',
    kind: 'state-media',
    names: { en: ['Lanhai Daily'], zh: ['岚海日报'] },
    domains: ['lanhaidaily.example'],
  },
  {
    id: 'outlet:vna',
    name: 'Valdorian News Agency',
    side: 'XV',
    kind: 'state-media',
    names: { en: ['VNA'], id: ['kantor berita VNA', 'VNA'], ru: ['ВНА'] },
    domains: ['vna.example'],
  },
];

const formulas: readonly Formula[] = [
  {
    id: 'one-shore',
    sense: 'Lanhai is one shore',
    users: ['XH'],
    surfaces: { en: ['one-shore principle'], id: ['prinsip satu pantai'], zh: ['一岸原则'], ru: ['принцип одного берега'] },
  },
  {
    id: 'three-bridges',
    sense: 'a plan for roads between continents',
    users: ['XH'],
    surfaces: {
      en: ['Three Bridges Initiative'],
      id: ['Prakarsa Tiga Jembatan'],
      zh: ['三桥倡议'],
      ru: ['инициатива трёх мостов'],
    },
  },
];

const gazetteer: Gazetteer = {
  version: 'invented',
  asOf: '2026-08-31',
  people: inventedPeople,
  states: inventedStates,
  organisations,
  outlets,
};

/**
 * All that is read with in a world that does not exist, for texts that tell of what did not happen: a dozen states with their
 * leaders, an organisation, outlets and stock phrases.
 */
export const inventedLibrary = new Library(
  packs.map(pack => ({ ...pack, homeState: pack.homeState === null ? null : homeState })),
  gazetteer,
  formulas,
  'invented',
);
