import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { everyArticle } from '../archive/articles.ts';
import { openWorkbench, type Workbench } from '../web/workbench.ts';
import { examplesOn } from './examples.ts';
import { asJson, type Described, described, type Operation, pathOf } from './openapi.ts';

let workbench: Workbench;
let api: Described;
before(async () => {
  workbench = await openWorkbench(everyArticle);
  api = await described(workbench);
});
after(() => workbench.close());

const problem = z.looseObject({
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.looseObject({ detail: z.string(), pointer: z.string().optional(), parameter: z.string().optional() })),
});

const requestOf = ({ method }: Operation, body: unknown) => (body === undefined ? { method } : asJson(method, body));

test('every operation has an example, which is answered as described', async () => {
  const other = await openWorkbench(everyArticle);
  const examples = await examplesOn(other.archive);
  assert.deepEqual(Object.keys(examples).sort(), api.operations.map(({ operationId }) => operationId).sort());
  const tried = new Map(api.operations.map(operation => [operation.operationId, operation]));
  for (const [id, all] of Object.entries(examples))
    for (const { status, parameters = {}, body } of all) {
      const operation = tried.get(id);
      assert.ok(operation !== undefined);
      const answer = await other.ask(pathOf(operation, parameters), requestOf(operation, body));
      const text = await answer.text();
      assert.equal(answer.status, status, `${id}: ${text}`);
      assert.equal(api.misfit(operation, answer, text), null);
    }
  await other.close();
});

test('a correction that was made is in the log, and taken back once', async () => {
  const other = await openWorkbench(everyArticle);
  const { correct = [] } = await examplesOn(other.archive);
  const made = await (await other.ask('/api/corrections', asJson('POST', correct[0]?.body))).json();
  const undo = api.operations.find(({ operationId }) => operationId === 'undo');
  assert.ok(undo !== undefined);
  const answer = await other.ask(pathOf(undo, { id: made.id }), asJson('POST', { by: 'Budi' }));
  const text = await answer.text();
  assert.equal(api.misfit(undo, answer, text), null);
  assert.equal(JSON.parse(text).undone.by, 'Budi');
  const { entries } = await (await other.ask('/api/log')).json();
  assert.deepEqual(
    entries.map((entry: { kind: string; by: string }) => [entry.kind, entry.by]),
    [
      ['undo', 'Budi'],
      ['correction', 'Ana'],
    ],
  );
  await other.close();
});

test('a parameter that is wrong is named', async () => {
  let tried = 0;
  for (const operation of api.operations)
    for (const { name, in: place, schema } of operation.parameters) {
      if (place !== 'query' || operation.operationId === 'suggest') continue;
      const isNumber = schema.type === 'integer';
      if (!isNumber && schema.enum === undefined) continue;
      for (const wrong of isNumber ? ['many', '', '-1', '1e3', '99999999999999999'] : ['otherwise', '']) {
        const answer = await workbench.ask(pathOf(operation, { id: '0000000000000000', [name]: wrong }), {
          method: operation.method,
        });
        const text = await answer.text();
        assert.equal(answer.status, 400, `${operation.operationId} ${name}=${wrong}: ${text}`);
        assert.equal(api.misfit(operation, answer, text), null);
        const { errors } = problem.parse(JSON.parse(text));
        assert.ok(
          errors.some(({ parameter }) => parameter === name),
          text,
        );
        tried++;
      }
    }
  assert.ok(tried > 50);
});

test('a member of a body that is wrong, missing or unknown is pointed at', async () => {
  const bodies = api.operations.flatMap(operation => {
    const { $ref = '' } = operation.requestBody?.content['application/json']?.schema ?? {};
    const schema = api.document.components.schemas[$ref.split('/').at(-1) ?? ''];
    return schema === undefined ? [] : [{ operation, schema }];
  });
  assert.ok(bodies.length >= 5);
  for (const { operation, schema } of bodies) {
    const answer = await workbench.ask(pathOf(operation, { id: 'none' }), asJson(operation.method, { 'nobody/knows': 1 }));
    const text = await answer.text();
    assert.equal(answer.status, 422, text);
    assert.equal(api.misfit(operation, answer, text), null);
    const pointers = problem.parse(JSON.parse(text)).errors.map(({ pointer }) => pointer);
    assert.ok(pointers.includes('#/nobody~1knows'), text);
    for (const member of schema.required) assert.ok(pointers.includes(`#/${member}`), `${member}: ${text}`);
  }
});

test('pages follow one another by the Link header, to the end, with everything once', async () => {
  const lists: readonly (readonly [path: string, list: string, key: (row: Record<string, unknown>) => unknown])[] = [
    ['/api/search?limit=1', 'answers', row => row.article],
    ['/api/articles?limit=1', 'articles', row => row.article],
    ['/api/contacts?limit=1', 'contacts', row => row.id],
    ['/api/people?limit=1', 'people', row => row.id],
    ['/api/states?limit=1', 'states', row => row.code],
    ['/api/positions?person=Bela+Karsan&limit=1', 'positions', row => JSON.stringify(row)],
    ['/api/timeline?states=XV-XZ&limit=1', 'rows', row => JSON.stringify(row)],
  ];
  const rows = (page: unknown, list: string) =>
    z.record(z.string(), z.unknown()).array().parse(z.record(z.string(), z.unknown()).parse(page)[list]);
  for (const [path, list, key] of lists) {
    const whole = rows(await (await workbench.ask(path.replace('limit=1', 'limit=50'))).json(), list).map(key);
    assert.ok(whole.length > 1, path);
    const seen: unknown[] = [];
    for (let next: string | undefined = path; next !== undefined; ) {
      const answer = await workbench.ask(next);
      seen.push(...rows(await answer.json(), list).map(key));
      next = /^<([^>]+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1];
      assert.ok(seen.length <= whole.length, path);
    }
    assert.deepEqual(seen, whole, path);
  }
});

test('a cursor of nowhere is refused', async () => {
  for (const path of [
    '/api/contacts',
    '/api/people',
    '/api/states',
    '/api/formulas',
    '/api/search',
    '/api/timeline?states=XV-XZ',
  ]) {
    const answer = await workbench.ask(`${path}${path.includes('?') ? '&' : '?'}after=nowhere`);
    assert.equal(answer.status, 400, path);
  }
});

test('a document is sent once and then only where it changed', async () => {
  for (const path of ['/openapi.json', '/api/articles', '/api/contacts']) {
    const tag = (await workbench.ask(path)).headers.get('etag') ?? '';
    assert.notEqual(tag, '', path);
    const again = await workbench.ask(path, { headers: { 'if-none-match': tag } });
    assert.deepEqual([again.status, await again.text()], [304, ''], path);
  }
});

test('a file is read by a form, and nothing is kept', async () => {
  const form = new FormData();
  const page =
    '<html><body><article><p>Presiden Valdoria Bela Karsan menelepon Presiden Zantara Kofi Adunle pada 6 Mei 2024 dan membahas perdagangan.</p></article></body></html>';
  form.set('file', new File([page], 'page.html', { type: 'text/html' }));
  const before = await workbench.archive.count({ kind: 'everything' });
  const answer = await workbench.ask('/api/read', { method: 'POST', body: form });
  const { text, record } = await answer.json();
  assert.equal(record.contacts[0].kind, 'phone-call');
  for (const { start, end, text: words } of record.contacts[0].evidence) assert.equal(text.slice(start, end), words);
  assert.equal(await workbench.archive.count({ kind: 'everything' }), before);
});

test('an article that was taken out is not taken in again', async () => {
  const other = await openWorkbench([]);
  const sent = asJson('POST', { text: 'Presiden Valdoria Bela Karsan menelepon Presiden Zantara Kofi Adunle.', id: 'again' });
  const added = await other.ask('/api/articles', sent);
  const { article } = await added.json();
  assert.equal(added.headers.get('location'), `/api/articles/${article}`);
  assert.equal((await other.ask(`/api/articles/${article}?reason=wrong`, { method: 'DELETE' })).status, 204);
  const again = await other.ask('/api/articles', sent);
  assert.deepEqual([again.status, (await again.json()).code], [409, 'removed']);
  await other.close();
});

test('everything that answers is described, and nothing else', async () => {
  const { createApp } = await import('../../src/http/app.ts');
  const routes = createApp(workbench.services, () => 7346).routes.filter(
    ({ path, method }) => path.startsWith('/api/') && !path.endsWith('*') && method !== 'ALL',
  );
  const answering = new Set(routes.map(({ path, method }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`));
  assert.deepEqual([...answering].sort(), api.operations.map(({ method, path }) => `${method} ${path}`).sort());
});
