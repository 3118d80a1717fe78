import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { call, incoming, readArticle } from '../archive/articles.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const exact = incoming(
  'Presiden Valdoria Bela Karsan\u00a0menelepon  Presiden Zantara Kofi Adunle pada 5 Mei 2024.\r\n\r\n\tBela Karsan menentang “sanksi sepihak yang berat” & <tekanan>.\r\n',
  { id: 'exact', url: 'https://kabarsamudra.example/exact' },
);
let workbench: Workbench;
let ids: readonly string[] = [];
before(async () => {
  workbench = await openWorkbench([]);
  const added = await workbench.archive.add([call, exact].map(readArticle));
  ids = added.map(({ id }) => id);
});
after(() => workbench.close());

const addressOf = (index: number): string => `/articles/${(ids[index] ?? '').replace('article:', '')}`;

async function documentAt(path: string) {
  return parseHTML(await workbench.page(path)).document;
}

test('the source text is shown exactly, white space and all', async () => {
  const document = await documentAt(addressOf(1));
  const source = document.querySelector('.source');
  for (const note of source?.querySelectorAll('.pencil') ?? []) note.remove();
  assert.equal(source?.textContent, exact.text);
});

test('every statement, quote and contact stands in the text and beside it, each leading to the other', async () => {
  const document = await documentAt(addressOf(0));
  const article = await workbench.archive.article(ids[0] ?? '');
  const { statements = [], quotes = [], contacts = [] } = article?.record ?? {};
  assert.ok(statements.length > 1 && quotes.length > 0 && contacts.length > 0);
  for (const { id } of [...statements, ...quotes, ...contacts]) {
    const anchor = `${id.charAt(0)}-${id.split(':')[1]}`;
    const inText = document.getElementById(anchor);
    const beside = document.getElementById(`r-${anchor}`);
    assert.ok(inText?.closest('.source'), `${id} in the text`);
    assert.ok(beside?.closest('.record'), `${id} in the record`);
    assert.ok(beside?.querySelector(`a[href="#${anchor}"]`), `${id} leads to the text`);
  }
  for (const link of document.querySelectorAll('.source a.mark')) {
    const goal = link.getAttribute('href')?.slice(1) ?? '';
    assert.ok(document.getElementById(goal), `${goal} is there`);
  }
});

test('no id stands twice on a page', async () => {
  const document = await documentAt(addressOf(0));
  const found = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  assert.equal(new Set(found).size, found.length);
});

test('two speakers have colours, lines and letters of their own', async () => {
  const document = await documentAt(addressOf(0));
  const letters = new Set([...document.querySelectorAll('.source [data-letter]')].map(mark => mark.getAttribute('data-letter')));
  assert.deepEqual([...letters].sort(), ['A', 'B']);
  assert.ok(document.querySelector('.source .speaker-1') && document.querySelector('.source .speaker-2'));
});

test('the rules behind a value are told on a page of their own, as the archive has it', async () => {
  const document = await documentAt(`${addressOf(0)}/why?pointer=/statements/0`);
  assert.match(document.querySelector('.derivation')?.textContent ?? '', /speakers/);
  assert.equal(document.querySelector('.derivation .problem'), null);
  const none = await documentAt(`${addressOf(0)}/why?pointer=/nothing/__proto__`);
  assert.ok(none.querySelector('.derivation .unstated'));
});

test('the texts at an address are listed with what changed', async () => {
  const changed = readArticle({
    ...call,
    text: call.text.replace('menentang sanksi', 'menolak sanksi'),
    received: '2026-01-06T10:00:00Z',
  });
  const other = await openWorkbench([readArticle(call)]);
  const [added] = await other.archive.add([changed]);
  const { document } = parseHTML(await other.page(`/articles/${added?.id}/revisions`));
  assert.match(document.querySelector('.changes ins')?.textContent ?? '', /menolak/);
  assert.match(document.querySelector('.changes del')?.textContent ?? '', /menentang/);
  await other.close();
});

test('the original is a download and never a page', async () => {
  const page = new TextEncoder().encode('<script>alert(1)</script>');
  const other = await openWorkbench([readArticle({ ...call, bytes: page, mediaType: 'text/html' })]);
  const { articles } = await other.archive.search({ kind: 'everything' }, { order: 'newest', limit: 1 });
  const id = articles[0]?.id ?? '';
  const record = articles[0]?.record;
  const { recordFor } = await import('../../src/intake/take-in.ts');
  if (record !== undefined) await other.archive.reread([{ id, record: recordFor({ ...call, bytes: page }, record) }]);
  const answer = await other.ask(`/articles/${id}/original`);
  assert.equal(answer.headers.get('content-type'), 'text/plain');
  assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename="article-[0-9a-f]+\.html"$/);
  assert.equal(await answer.text(), '<script>alert(1)</script>');
  await other.close();
});

test('an article that is not there says so; one that was taken out says when and why', async () => {
  assert.equal((await workbench.ask('/articles/0000000000000000')).status, 404);
  for (const id of ['%2e%2e%2f%2e%2e%2fetc%2fpasswd', "'%20OR%201=1", '%00', '__proto__'])
    assert.equal((await workbench.ask(`/articles/${id}`)).status, 404, id);
  const other = await openWorkbench([readArticle(call)]);
  const { articles } = await other.archive.search({ kind: 'everything' }, { order: 'newest', limit: 1 });
  await other.archive.remove(articles[0]?.id ?? '', 'by order <b>of a court</b>');
  const gone = await other.ask(`/articles/${articles[0]?.id}`);
  assert.equal(gone.status, 410);
  assert.match(await gone.text(), /by order &lt;b&gt;of a court/);
  await other.close();
});

test('the page speaks the language that was asked for, chosen or preferred', async () => {
  const path = addressOf(0);
  assert.match(await workbench.page(path), /<html lang="en">/);
  assert.match(await workbench.page(path, { 'accept-language': 'de, id-ID;q=0.8, en;q=0.5' }), /<html lang="id">/);
  assert.match(await workbench.page(path, { cookie: 'lang=id' }), /Hasil bacaan/);
  const asked = await workbench.ask(`${path}?lang=id`, { headers: { cookie: 'lang=en' } });
  assert.match(await asked.text(), /<html lang="id">/);
  assert.match(asked.headers.get('set-cookie') ?? '', /^lang=id;.*HttpOnly.*SameSite=Lax/);
  assert.match(await workbench.page(path, { cookie: 'lang=<script>' }), /<html lang="en">/);
});
