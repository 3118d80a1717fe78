import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { call } from '../archive/articles.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench([]);
});
after(() => workbench.close());

function form(fields: Record<string, string | File>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const post = (path: string, fields: Record<string, string | File>): Promise<Response> =>
  workbench.ask(path, { method: 'POST', body: form(fields) });

test('a text that is sent is read, shown beside its record, and not kept', async () => {
  const answer = await post('/read', { text: call.text, published: '2024-05-06' });
  const { document } = parseHTML(await answer.text());
  assert.equal(document.querySelector('.source')?.textContent, call.text);
  assert.ok(document.querySelector('.record .contact-card'));
  assert.equal(document.querySelector('textarea')?.textContent.trim().replaceAll('&quot;', '"'), call.text);
  assert.equal((await workbench.archive.status()).articles, 0);
});

test('line ends that the browser changed on its way are as they were', async () => {
  const lines = `${call.text}\n\n${call.text}\n`;
  const answer = await post('/read', { text: lines.replaceAll('\n', '\r\n') });
  const { document } = parseHTML(await answer.text());
  for (const note of document.querySelectorAll('.pencil')) note.remove();
  assert.equal(document.querySelector('.source')?.textContent, lines);
});

test('a file is read as what it is', async () => {
  const html = `<!doctype html><html lang="id"><head><title>Telepon</title></head><body><article><h1>Telepon</h1><p>${call.text}</p><p>${call.text}</p></article></body></html>`;
  const answer = await post('/read', { text: '', file: new File([html], 'page.html', { type: 'text/html' }) });
  assert.equal(answer.status, 200);
  const { document } = parseHTML(await answer.text());
  assert.match(document.querySelector('.source')?.textContent ?? '', /Bela Karsan menelepon/);
});

test('what cannot be read is told, and what was sent stands in the form', async () => {
  const nothing = await post('/read', { text: '  ' });
  assert.equal(nothing.status, 422);
  assert.match(await nothing.text(), /paste one, or choose a file/);
  const badDate = await post('/read', { text: call.text, published: 'yesterday' });
  assert.equal(badDate.status, 422);
  assert.match(await badDate.text(), /value="yesterday"/);
  assert.equal((await post('/read', { text: call.text, url: 'javascript:alert(1)' })).status, 422);
  const binary = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])], 'x.png', {
    type: 'image/png',
  });
  assert.equal((await post('/read', { file: binary })).status, 422);
});

test('a text is kept where that is asked for, once however often it is sent', async () => {
  const kept = await post('/articles', { text: call.text, published: '2024-05-06', url: 'https://kabarsamudra.example/kept' });
  assert.equal(kept.status, 303);
  const place = kept.headers.get('location') ?? '';
  assert.match(place, /^\/articles\/[0-9a-f]{16}$/);
  assert.match(await workbench.page(place), /Bela Karsan/);
  const again = await post('/articles', { text: call.text, published: '2024-05-06', url: 'https://kabarsamudra.example/kept' });
  assert.equal(again.headers.get('location'), place);
  assert.equal((await workbench.archive.status()).articles, 1);
});

test('a file is kept with the bytes that were sent', async () => {
  const bytes = new TextEncoder().encode(`${call.text}\n`);
  const kept = await post('/articles', { text: '', file: new File([bytes], 'call.txt', { type: 'text/plain' }) });
  const original = await workbench.ask(`${kept.headers.get('location')}/original`);
  assert.deepEqual(new Uint8Array(await original.arrayBuffer()), bytes);
});

test('nothing is kept at the wish of another site', async () => {
  const before = (await workbench.archive.status()).articles;
  const answer = await workbench.ask('/articles', {
    method: 'POST',
    body: form({ text: 'Lain.' }),
    headers: { 'sec-fetch-site': 'cross-site' },
  });
  assert.equal(answer.status, 403);
  assert.equal((await workbench.archive.status()).articles, before);
});

test('a body that is no form is a bad request', async () => {
  const answer = await workbench.ask('/read', {
    method: 'POST',
    body: '{"text":',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  });
  assert.ok(answer.status >= 400 && answer.status < 500, String(answer.status));
});
