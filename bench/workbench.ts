/** The workbench over a large archive: `READOUT_DATA=sample/world node bench/workbench.ts FILE`, a file as `bench/archive-adding.ts` makes it. */
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { pino } from 'pino';
import type { Archive } from '../src/archive/archive.ts';
import { openArchive } from '../src/archive/sqlite/open-archive.ts';
import { createApp } from '../src/http/app.ts';
import { bundledAssets } from '../src/http/assets.ts';
import { ownHosts } from '../src/http/loopback.ts';
import { servicesOf } from '../src/http/services-of.ts';
import { overlaidLibrary } from '../src/overlay/overlaid-library.ts';
import { contactAddress } from '../src/web/addresses.ts';
import { archiveQueries } from './archive-queries.ts';
import { table } from './table.ts';

const port = 7346;
const [host = ''] = ownHosts(port);
const rounds = 20;

/** Processor time of every kind of page, the first time and then again and again over varied addresses. */
export async function workbenchPages(path: string): Promise<string> {
  const archive = await openArchive(path, { mode: 'read' });
  const library = await overlaidLibrary(process.env);
  const services = servicesOf({ archive, library, assets: bundledAssets(), log: pino({ level: 'silent' }) });
  const app = createApp(services, () => port);
  const rows: (string | number)[][] = [];
  for (const [kind, addresses] of await addressesOf(archive)) {
    const times: number[] = [];
    let bytes = 0;
    for (let round = 0; round < rounds; round++) {
      const address = addresses[round % addresses.length] ?? '/';
      const start = process.cpuUsage();
      const answer = await app.request(`http://${host}${address}`, { headers: { host } });
      const page = await answer.arrayBuffer();
      const { user, system } = process.cpuUsage(start);
      if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`);
      times.push((user + system) / 1000);
      bytes = Math.max(bytes, page.byteLength);
    }
    const [first = Number.NaN] = times;
    times.sort((a, b) => a - b);
    rows.push([
      kind,
      first,
      times[Math.floor(times.length / 2)] ?? 0,
      times[Math.ceil(times.length * 0.95) - 1] ?? 0,
      bytes / 1000,
    ]);
  }
  await archive.close();
  return table(['page', 'first, CPU ms', 'p50, CPU ms', 'p95, CPU ms', 'largest, kB'], rows);
}

/** Addresses of each kind of page, as varied as the archive allows. */
async function addressesOf(archive: Archive): Promise<readonly (readonly [kind: string, addresses: readonly string[]])[]> {
  const { articles } = await archive.search({ kind: 'everything' }, { order: 'newest', limit: rounds });
  const contacts: string[] = [];
  for await (const { contact } of archive.contacts({})) {
    contacts.push(contactAddress(contact.id));
    if (contacts.length === rounds) break;
  }
  const states = (await archive.parties('state', rounds)).map(({ party }) => party);
  const people = (await archive.parties('person', rounds)).map(({ party }) => party.replace('person:', ''));
  const formulas = await archive.facet({ kind: 'everything' }, 'formula', rounds);
  const outlets = await archive.facet({ kind: 'everything' }, 'outlet', rounds);
  const queries = archiveQueries(rounds);
  return [
    ['home', ['/']],
    ['search, newest first', queries.map(q => `/search?${new URLSearchParams({ q })}`)],
    ['search, by rank', queries.map(q => `/search?${new URLSearchParams({ q, order: 'rank' })}`)],
    ['article', articles.map(({ id }) => `/articles/${id.replace('article:', '')}`)],
    ['contacts', ['/contacts', '/contacts?kind=phone-call']],
    ['contact', contacts],
    ['states', ['/states']],
    ['state', states.map(state => `/states/${state}`)],
    ['pair of states', states.slice(1).map(state => `/states/${[states[0] ?? '', state].sort().join('-')}`)],
    ['people', ['/people']],
    ['person', people.map(person => `/people/${person}`)],
    ['formulas', ['/formulas']],
    ['formula', formulas.map(({ value }) => `/formulas/${value}`)],
    ['outlets', ['/outlets']],
    [
      'outlet',
      outlets.filter(({ value }) => value.startsWith('outlet:')).map(({ value }) => `/outlets/${value.replace('outlet:', '')}`),
    ],
    ['review', ['/review']],
    ['review log', ['/review/log']],
    ['read a text', ['/read']],
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await workbenchPages(process.argv[2] ?? ''));
