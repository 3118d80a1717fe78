import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parseAtomFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { everyArticle } from '../archive/articles.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench(everyArticle);
});
after(() => workbench.close());

const at = (q: string): string => `/search?${new URLSearchParams({ q })}`;

async function documentAt(path: string) {
  return parseHTML(await workbench.page(path)).document;
}

test('answers show the words that prove them, each a link to its place', async () => {
  const document = await documentAt(at('act:oppose lang:id'));
  assert.match(document.querySelector('.answers mark')?.textContent ?? '', /menentang|sanksi/);
  const link = document.querySelector('.passages a')?.getAttribute('href') ?? '';
  assert.match(link, /^\/articles\/[0-9a-f]{16}#s-[0-9a-f]+$/);
  const [path = '', anchor = ''] = link.split('#');
  const article = await documentAt(path);
  assert.ok(article.getElementById(anchor), 'the place is there');
});

test('the query stands in the box, and a feed of it is offered', async () => {
  const document = await documentAt(at('sanctions'));
  assert.equal(document.querySelector('#ask')?.getAttribute('value'), 'sanctions');
  assert.equal(document.querySelector('link[rel=alternate]')?.getAttribute('href'), '/search.atom?q=sanctions');
});

test('every facet value leads to as many answers as it counts', async () => {
  for (const query of ['', 'state:XV OR lang:id']) {
    const document = await documentAt(at(query));
    const links = [...document.querySelectorAll('.facets li')];
    assert.ok(links.length > 8);
    for (const item of links) {
      const href = item.querySelector('a')?.getAttribute('href') ?? '';
      const found = await documentAt(href);
      const count = item.querySelector('.count')?.textContent ?? '';
      assert.match(
        found.querySelector('.facts strong')?.textContent ?? '',
        new RegExp(`^${count} article`),
        decodeURIComponent(href),
      );
    }
  }
});

test('a query that cannot be read is shown with a caret under the place, and with what may have been meant', async () => {
  const answer = await workbench.ask(at('act:opose'));
  assert.equal(answer.status, 400);
  const { document } = parseHTML(await answer.text());
  assert.match(document.querySelector('pre.caret')?.textContent ?? '', /act:opose\n\s+\^+$/);
  assert.equal(document.querySelector('main a code')?.textContent, 'act:oppose');
});

test('a cursor of no page is told', async () => {
  assert.equal((await workbench.ask('/search?q=&after=nonsense')).status, 400);
});

test('a search is followed by an Atom feed with its answers', async () => {
  const answer = await workbench.ask('/search.atom?q=lang:en');
  assert.match(answer.headers.get('content-type') ?? '', /^application\/atom\+xml/);
  const feed = parseAtomFeed(await answer.text());
  assert.equal(feed.entries?.length, 1);
  assert.match(feed.entries?.[0]?.links?.[0]?.href ?? '', /^http:\/\/[^/]+\/articles\/[0-9a-f]{16}$/);
  assert.equal((await workbench.ask('/search.atom?q=act:opose')).status, 400);
});

test('while somebody types, what may be meant is offered', async () => {
  const answer = await workbench.ask('/api/suggest?q=speaker:Bela&caret=12');
  const { suggestions } = await answer.json();
  assert.deepEqual([suggestions[0].start, suggestions[0].end, suggestions[0].about], [8, 12, 'Bela Karsan']);
  for (const caret of ['-1', '1e9', 'x', '']) assert.equal((await workbench.ask(`/api/suggest?q=sp&caret=${caret}`)).status, 200);
});

test('the first page counts what there is and shows the newest', async () => {
  const document = await documentAt('/');
  assert.equal(document.querySelector('.tally dd')?.textContent, '4');
  assert.equal(document.querySelectorAll('.answers > li').length, 4);
  assert.ok(document.querySelector('form[data-read] textarea'));
});

test('the first page counts anew where an article came', async () => {
  const growing = await openWorkbench(everyArticle.slice(0, 1));
  const counted = async (): Promise<string | undefined> =>
    parseHTML(await growing.page('/')).document.querySelector('.tally dd')?.textContent;
  assert.equal(await counted(), '1');
  await growing.archive.add(everyArticle);
  assert.equal(await counted(), '4');
  await growing.close();
});

test('an empty archive says what to do', async () => {
  const empty = await openWorkbench([]);
  assert.match(await empty.page('/'), /readout add/);
  assert.match(await empty.page('/search?q=sanctions'), /No article answers this/);
  await empty.close();
});
