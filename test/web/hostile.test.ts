import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import type { ArchivedArticle } from '../../src/archive/archived-article.ts';
import type { ReadoutRecord } from '../../src/record/record.ts';
import { recordSchema } from '../../src/record/schema.ts';
import type { Markup } from '../../src/web/markup.ts';
import type { PageContext } from '../../src/web/page-context.ts';
import { articlePage } from '../../src/web/pages/article-page.ts';
import { derivationPage } from '../../src/web/pages/derivation-page.ts';
import { homePage } from '../../src/web/pages/home-page.ts';
import { problemPage } from '../../src/web/pages/problem-page.ts';
import { readPage } from '../../src/web/pages/read-page.ts';
import { revisionsPage } from '../../src/web/pages/revisions-page.ts';
import { searchPage } from '../../src/web/pages/search-page.ts';
import { call, everyArticle, readArticle } from '../archive/articles.ts';
import { root } from '../source-files.ts';
import { openWorkbench } from './workbench.ts';

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)' x='",
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><animate onbegin="alert(1)"/></svg>',
  '</title></textarea></style></noscript><iframe srcdoc="<script>alert(1)</script>">',
  '<!--><math><mtext></form><form><mglyph><style><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '<a href="data:text/html,<script>alert(1)</script>">',
];

const page: PageContext = { language: 'en', address: `/x?y="><script>`, asset: name => `/assets/${name}` };
const stateName = (code: string): string => code;

/** A record in which every text that is not of the closed vocabulary, is no offset and is no id of another part, is an attack. */
function hostileRecord(record: ReadoutRecord, attack: string): ReadoutRecord {
  const closed = new Set([
    'id',
    'format',
    'kind',
    'status',
    'act',
    'topics',
    'severity',
    'code',
    'role',
    'mode',
    'basis',
    'participants',
    'speakers',
    'contact',
    'quote',
    'speaker',
    'addressees',
    'targets',
    'actor',
    'host',
  ]);
  const poisoned = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return closed.has(key) ? value : attack;
    if (Array.isArray(value)) return value.map(one => poisoned(one, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, name)]));
    return value;
  };
  return recordSchema.parse(poisoned(record, ''));
}

/** Holds that a page has the elements and attributes that we wrote, and none besides. */
async function assertHarmless(markup: Markup, attack: string): Promise<void> {
  const written = String(await markup);
  const { document } = parseHTML(written);
  for (const element of document.querySelectorAll('*')) {
    const name = element.tagName.toLowerCase();
    assert.ok(
      !['img', 'svg', 'iframe', 'math', 'style', 'object', 'embed', 'animate', 'base'].includes(name),
      `<${name}> by ${attack}`,
    );
    if (name === 'script') assert.match(element.getAttribute('src') ?? '', /^\/assets\/[a-z-]+\.js$/, attack);
    for (const { name: attribute, value } of element.attributes) {
      assert.doesNotMatch(attribute, /^on|^style$|^srcdoc$/i, `${attribute} by ${attack}`);
      if (attribute === 'href' || attribute === 'action' || attribute === 'src' || attribute === 'formaction')
        assert.match(value, /^(?:\/(?!\/)|#|https?:\/\/)/, `${attribute}="${value}" by ${attack}`);
    }
  }
  for (const script of written.matchAll(/<script[^>]*>([^<]*)/g)) assert.equal(script[1], '', 'no script stands in the page');
}

const passage = (attack: string) => ({ kind: 'statement', id: `statement:${attack}`, start: 0, end: 3, text: attack }) as const;

for (const attack of attacks)
  test(`text stays text: ${attack.slice(0, 40)}`, async () => {
    const read = readArticle({ ...call, metadata: { ...call.metadata, title: attack, outlet: attack } });
    const record = hostileRecord(read.record, attack);
    const article: ArchivedArticle = {
      id: 'article:0123456789abcdef',
      revision: 1,
      address: attack,
      received: '2026-01-05T10:00:00Z',
      text: `${attack}${call.text}${attack}`,
      record,
      review: 'machine',
    };
    const answer = { article, passages: [passage(attack)] };
    const { archive, close } = await openWorkbench([]);
    const status = await archive.status();
    await close();
    const markups: Markup[] = [
      articlePage({ article, revisions: 2, stateName }, page),
      derivationPage(
        {
          article: article.id,
          pointer: attack,
          asKept: false,
          derivation: { [attack]: [{ rule: attack, evidence: [{ start: 0, end: 1, text: attack }] }] },
        },
        page,
      ),
      homePage({ status: { ...status, articles: 1, oldest: attack, newest: attack }, newest: [answer] }, page),
      problemPage({ status: 404, detail: attack }, page),
      readPage(
        { form: { text: attack, published: attack, url: attack }, outcome: { kind: 'unreadable', message: attack }, stateName },
        page,
      ),
      readPage(
        {
          form: { text: attack, published: '', url: '' },
          outcome: { kind: 'read', text: article.text, record, several: true },
          stateName,
        },
        page,
      ),
      revisionsPage(
        {
          article: article.id,
          title: attack,
          revisions: [
            {
              revision: 1,
              received: attack,
              length: 3,
              changes: [
                { kind: 'added', text: attack },
                { kind: 'deleted', text: attack },
                { kind: 'same', text: attack },
              ],
            },
          ],
        },
        page,
      ),
      searchPage(
        {
          query: attack,
          order: 'newest',
          after: attack,
          outcome: { kind: 'unreadable', explanation: attack, perhaps: [attack] },
        },
        page,
      ),
      searchPage(
        {
          query: attack,
          order: 'rank',
          after: null,
          outcome: {
            kind: 'answers',
            total: 1,
            answers: [answer],
            next: attack,
            facets: [{ facet: 'speaker', values: [{ name: attack, articles: 1, query: attack }] }],
          },
        },
        page,
      ),
    ];
    for (const markup of markups) await assertHarmless(markup, attack);
  });

test('a hostile query is asked for in vain, and shown as text', async () => {
  const workbench = await openWorkbench(everyArticle);
  for (const attack of attacks) {
    const answer = await workbench.ask(`/search?${new URLSearchParams({ q: attack })}`);
    assert.ok(answer.status === 200 || answer.status === 400);
    const { document } = parseHTML(await answer.text());
    assert.equal(document.querySelector('#ask')?.getAttribute('value'), attack);
    assert.equal(document.querySelector('img, svg, iframe'), null);
  }
  await workbench.close();
});

test('markup that is not escaped is made in one place alone, of a constant', () => {
  const folders = ['src/web', 'src/http'];
  const files = folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
      .map(entry => join(entry.parentPath, entry.name)),
  );
  const makers = files
    .filter(file => /\braw\b\s*[(,}]/.test(readFileSync(file, 'utf8')))
    .map(file => file.slice(root.length + 1));
  assert.deepEqual(makers, ['src/web/exact-text.ts']);
  assert.match(readFileSync(join(root, 'src/web/exact-text.ts'), 'utf8'), /raw\('&#13;'\)/);
});
