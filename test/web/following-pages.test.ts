import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { readArticle } from '../archive/articles.ts';
import { incomingArticles } from '../following/articles.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench(incomingArticles.map(readArticle));
});
after(() => workbench.close());

async function documentAt(path: string) {
  return parseHTML(await workbench.page(path)).document;
}

/** Every link into the workbench leads to a page, and every anchor in an article to a place in it. */
async function assertLinksLead(path: string): Promise<void> {
  const document = await documentAt(path);
  const links = new Set([...document.querySelectorAll('main a[href^="/"]')].map(link => link.getAttribute('href') ?? ''));
  assert.ok(links.size > 0, path);
  for (const link of links) {
    const [address = '', anchor] = link.split('#', 2);
    const answer = await workbench.ask(address);
    assert.equal(answer.status, 200, `${path} links to ${link}`);
    if (anchor === undefined || !address.startsWith('/articles/')) continue;
    const goal = parseHTML(await answer.text()).document.getElementById(decodeURIComponent(anchor));
    assert.ok(goal, `${link} is a place in the article`);
  }
}

test('people are listed by how often they were in contact, with the first and the last', async () => {
  const document = await documentAt('/people');
  const rows = [...document.querySelectorAll('tbody tr')].map(row => row.textContent?.replace(/\s+/g, ' ').trim());
  assert.equal(rows.length, 2);
  assert.match(rows[0] ?? '', /Bela Karsan.*3.*2023-01-10.*2025-05-05/);
});

test('a person is found by a name in any script', async () => {
  const [person] = workbench.services.library.gazetteer.people.filter(({ name }) => name === 'Bela Karsan');
  const names = Object.values(person?.names ?? {}).flat();
  assert.ok(names.some(name => /\p{Script=Han}/u.test(name)) || names.some(name => /\p{Script=Cyrillic}/u.test(name)));
  for (const name of ['karsan', ...names]) {
    const document = await documentAt(`/people?${new URLSearchParams({ q: name })}`);
    assert.equal(document.querySelectorAll('tbody tr').length, 1, name);
    assert.match(document.querySelector('tbody')?.textContent ?? '', /Bela Karsan/);
  }
  assert.match(await workbench.page('/people?q=nobody+at+all'), /Nobody of this name/);
});

test('a person has offices, contacts, counterparts and positions with their words', async () => {
  const document = await documentAt('/people/bela-karsan');
  const text = document.querySelector('main')?.textContent ?? '';
  assert.match(text, /president/i);
  assert.match(text, /Kofi Adunle/);
  const said = [...document.querySelectorAll('.positions > li')].map(item => item.textContent?.replace(/\s+/g, ' '));
  assert.ok(said.some(line => line?.includes('Supports') && line.includes('Three Bridges')));
  assert.ok(document.querySelector('.chart svg'));
});

test('positions are told by topic and act, as they are asked for', async () => {
  const document = await documentAt('/people/bela-karsan?act=criticise');
  const acts = [...document.querySelectorAll('.positions .act')].map(act => act.textContent);
  assert.ok(acts.length > 0 && acts.every(act => act === 'Criticises'), acts.join());
  assert.match(await workbench.page('/people/bela-karsan?topic=space'), /No statement of this person/);
  assert.equal((await workbench.ask('/people/bela-karsan?topic=%3Cscript%3E&act=x&year=999999')).status, 200);
});

test('formulas have their uses, courses, first and last', async () => {
  const document = await documentAt('/formulas');
  const row = [...document.querySelectorAll('tbody tr')].find(({ textContent }) => textContent?.includes('three-bridges'));
  assert.match(row?.textContent?.replace(/\s+/g, ' ') ?? '', /rare267% \(21%–94%\)2023-01-102023-06-202/);
  const steady = await documentAt('/formulas?status=dropped');
  assert.equal(steady.querySelectorAll('tbody tr').length, 0);
});

test('a formula is told with phrases in each language, charts and each use with its words', async () => {
  const address = await formulaAddressOf('three-bridges');
  const document = await documentAt(address);
  const uses = [...document.querySelectorAll('#uses .positions > li')];
  assert.equal(uses.length, 2);
  assert.match(uses[0]?.textContent ?? '', /Prakarsa Tiga Jembatan/);
  assert.equal(document.querySelectorAll('.chart').length, 3);
});

async function formulaAddressOf(id: string): Promise<string> {
  const document = await documentAt('/formulas');
  const links = [...document.querySelectorAll('tbody th a')].map(link => link.getAttribute('href') ?? '');
  return links.find(link => link.includes(id)) ?? '';
}

test('outlets have a side, a kind and what they reported, and what of it only others told', async () => {
  const list = await documentAt('/outlets');
  const link = list.querySelector('tbody a[href^="/outlets/"]')?.getAttribute('href') ?? '';
  const document = await documentAt(link);
  assert.ok(document.querySelectorAll('table').length >= 1);
  assert.match(document.querySelector('main')?.textContent ?? '', /Topics of other accounts/);
});

test('every link of these pages leads to a page, and to its evidence', async () => {
  const outlets = await documentAt('/outlets');
  const outlet = outlets.querySelector('tbody a[href^="/outlets/"]')?.getAttribute('href') ?? '';
  for (const path of ['/people', '/people/bela-karsan', '/formulas', await formulaAddressOf('three-bridges'), outlet])
    await assertLinksLead(path);
});

test('the data of each chart can be downloaded, with the addresses of their evidence', async () => {
  for (const path of ['/people/bela-karsan', await formulaAddressOf('three-bridges')]) {
    const document = await documentAt(path);
    const downloads = [...document.querySelectorAll('a[download]')].map(link => link.getAttribute('href') ?? '');
    assert.ok(downloads.length >= 2);
    for (const download of downloads) {
      const answer = await workbench.ask(download);
      assert.match(answer.headers.get('content-type') ?? '', /^text\/csv/);
      assert.match(answer.headers.get('content-disposition') ?? '', /^attachment/);
      assert.ok((await answer.text()).split('\r\n').length > 2, download);
    }
  }
});

test('whoever and whatever nobody knows is not found', async () => {
  for (const path of [
    '/people/nobody',
    '/people/__proto__',
    '/people/%2e%2e%2f',
    '/formulas/none',
    '/formulas/constructor',
    '/outlets/none',
  ])
    assert.equal((await workbench.ask(path)).status, 404, path);
  assert.equal((await workbench.ask('/formulas/none/years.csv')).status, 404);
  assert.equal((await workbench.ask('/people/bela-karsan?after=nonsense')).status, 400);
});

test('the pages speak Indonesian too', async () => {
  for (const path of ['/people', '/formulas', '/outlets', '/people/bela-karsan'])
    assert.match(await workbench.page(path, { cookie: 'lang=id' }), /<html lang="id">/);
});
