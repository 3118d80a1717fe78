import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { goldSchema } from '../../src/evaluation/gold.ts';
import { fieldRefSchema } from '../../src/review/field-ref.ts';
import { call, incoming, meeting, readArticle } from '../archive/articles.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

let workbench: Workbench | null = null;
let address = '';
const opened: Workbench[] = [];
beforeEach(async () => {
  workbench = await openWorkbench([call, meeting].map(readArticle));
  opened.push(workbench);
  const { articles } = await workbench.archive.search({ kind: 'language', code: 'id' }, { order: 'newest', limit: 1 });
  address = `/articles/${articles[0]?.id.replace('article:', '')}/review`;
});
after(() => Promise.all(opened.map(one => one.close())));

const bench = (): Workbench => {
  assert.ok(workbench);
  return workbench;
};
const reviewer = { cookie: `reviewer=${encodeURIComponent('Ani <b>')}` };

const documentAt = async (path: string) => parseHTML(await bench().page(path, reviewer)).document;

const post = (path: string, form: Record<string, string> | URLSearchParams, headers: Record<string, string> = reviewer) =>
  bench().ask(path, { method: 'POST', body: new URLSearchParams(form), headers });

/** The field of the review's page whose anchor begins so, as its buttons carry it, and the text that was seen. */
async function fieldLike(
  beginning: string,
): Promise<{ readonly field: string; readonly textId: string; readonly anchor: string }> {
  const document = await documentAt(address);
  const row = [...document.querySelectorAll('[data-decision]')].find(({ id }) => new RegExp(`^${beginning}$`).test(id));
  return {
    field: row?.querySelector('button[name=accept]')?.getAttribute('value') ?? '',
    textId: document.querySelector('#decisions input[name=textId]')?.getAttribute('value') ?? '',
    anchor: row?.id ?? '',
  };
}

const rowText = async (anchor: string): Promise<string> =>
  (await documentAt(address)).getElementById(anchor)?.textContent?.replace(/\s+/g, ' ') ?? '';

const date = 'f-contact-contact-[0-9a-f]+-date';
const act = 'f-statement-statement-[0-9a-f]+-act';

test('every field has a place of its own, and no id stands twice', async () => {
  const document = await documentAt(address);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  const fields = [...document.querySelectorAll('button[name=accept]')].map(button => button.getAttribute('value') ?? '');
  assert.ok(fields.length > 20);
  for (const field of fields) fieldRefSchema.parse(JSON.parse(field));
});

test('what a person accepts is said beside what the machine read, and by whom', async () => {
  const { field, textId, anchor } = await fieldLike(act);
  const answer = await post(address, { accept: field, textId });
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.get('location'), `${address}#${anchor}`);
  assert.match(await rowText(anchor), /machine: Opposes.*person: accepted, Ani <b>, 2026-01-06/);
});

test('a correction points at words of the text, stands beside the machine’s value, and is undone', async () => {
  const { field, textId, anchor } = await fieldLike(date);
  const form = { field, textId, value: '2024-05-04', words: 'pada 5 Mei 2024', places: '', reason: '', decision: 'correct' };
  assert.equal((await post(address, form)).status, 303);
  assert.match(await rowText(anchor), /machine: 2024-05-05.*person: 2024-05-04 corrected/);
  const row = (await documentAt(address)).getElementById(anchor);
  const undo = row?.querySelector('button[name=undo]')?.getAttribute('value') ?? '';
  assert.equal((await post(address, { undo })).status, 303);
  assert.match(await rowText(anchor), /machine: 2024-05-05.*person: not decided/);
});

test('words that the text has not, or has several times, are refused, and nothing that was typed is lost', async () => {
  const { field, textId } = await fieldLike(date);
  for (const [words, problem] of [
    ['pada 6 Mei 2024', /does not have these words/],
    ['Bela Karsan', /stands 2 times/],
  ] as const) {
    const answer = await post(address, { field, textId, value: '2024-05-06', words, places: '', reason: 'a “reason”' });
    assert.equal(answer.status, 422);
    const { document } = parseHTML(await answer.text());
    assert.match(document.querySelector('[role=alert]')?.textContent ?? '', problem);
    assert.equal(document.querySelector('textarea[name=words]')?.textContent, words);
    assert.equal(document.querySelector('input[name=reason]')?.getAttribute('value'), 'a “reason”');
    assert.equal(document.querySelector('input[name=value]')?.getAttribute('value'), '2024-05-06');
  }
});

test('words that were selected are evidence by their place, though the text has them several times', async () => {
  const { field, textId, anchor } = await fieldLike(date);
  const second = call.text.lastIndexOf('Bela Karsan');
  const places = `${second}-${second + 'Bela Karsan'.length}`;
  const form = { field, textId, value: '2024-05-04', words: 'Bela Karsan', places };
  assert.equal((await post(address, form)).status, 303);
  const document = await documentAt('/review/log');
  assert.match(document.querySelector('tbody q')?.textContent ?? '', /Bela Karsan/);
  // Words that were changed after they were selected are looked for anew.
  const changed = { ...form, words: 'Bela Karsan menentang' };
  assert.equal((await post(address, changed)).status, 303);
  assert.ok(anchor);
});

test('without evidence a correction says why', async () => {
  const { field, textId } = await fieldLike(date);
  const without = { field, textId, value: '2024-05-04', words: '', places: '' };
  assert.equal((await post(address, { ...without, reason: '' })).status, 422);
  assert.equal((await post(address, { ...without, reason: 'It is in the video.' })).status, 303);
});

test('somebody else is named in any script, and who is nobody is not taken', async () => {
  const { field, textId, anchor } = await fieldLike('f-statement-statement-[0-9a-f]+-speakers');
  const form = { field, textId, words: '', places: '', reason: 'by ear' };
  const refused = await post(address, { ...form, others: 'Nemo Nusquam' });
  assert.equal(refused.status, 422);
  assert.match(await refused.text(), /Nobody is known as ‘Nemo Nusquam’/);
  assert.equal((await post(address, { ...form, others: 'Кофи Адунле' })).status, 303);
  assert.match(await rowText(anchor), /machine: Bela Karsan.*person: Kofi Adunle corrected/);
});

test('an entry that was rejected stays on the page, so that it can be taken back', async () => {
  const { field, textId, anchor } = await fieldLike('f-statement-statement-[0-9a-f]+');
  assert.equal((await post(address, { reject: field, textId })).status, 303);
  const row = (await documentAt(address)).getElementById(anchor);
  assert.ok(row?.closest('.taken-out') && row.querySelector('button[name=undo]'));
});

test('nobody decides without a name, and the name is kept', async () => {
  const { field, textId } = await fieldLike(act);
  const refused = await post(address, { accept: field, textId }, {});
  assert.equal(refused.status, 422);
  assert.match(await refused.text(), /Say who you are first/);
  const named = await post('/review/name', { by: 'Ani', back: address });
  assert.equal(named.headers.get('location'), address);
  assert.match(named.headers.get('set-cookie') ?? '', /^reviewer=Ani;.*HttpOnly.*SameSite=Strict/);
  assert.equal((await post('/review/name', { by: ' ' })).status, 422);
  const elsewhere = await post('/review/name', { by: 'Ani', back: 'https://elsewhere.example/' });
  assert.equal(elsewhere.headers.get('location'), '/review');
});

test('another site decides nothing, and what is no decision is refused', async () => {
  const { field, textId } = await fieldLike(act);
  const foreign = { ...reviewer, 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
  assert.equal((await post(address, { accept: field, textId }, foreign)).status, 403);
  for (const form of [{}, { accept: 'nonsense' }, { accept: '{"part":"__proto__"}' }, { field: '[]' }])
    assert.equal((await post(address, form)).status, 400, JSON.stringify(form));
  assert.equal((await post(address, { undo: 'correction:none' })).status, 404);
  assert.equal((await post('/articles/0000000000000000/review', { accept: field, textId })).status, 404);
  const changed = await post(address, { accept: field, textId: 'sha256:other' });
  assert.match(await changed.text(), /has changed since/);
});

test('the queue leads to each field, and what was decided leaves it', async () => {
  const text =
    'Presiden Valdoria Bela Karsan menelepon Presiden Zantara Kofi Adunle pada Senin (12/8/2025). "Kami akan terus bekerja sama," kata Rudolf Kranz.';
  await bench().archive.add([readArticle(incoming(text, { id: 'monday', published: '2025-08-13' }))]);
  const before = await documentAt('/review');
  const goals = [...before.querySelectorAll('.queued .goal')].map(link => link.getAttribute('href') ?? '');
  assert.ok(goals.length > 0);
  for (const goal of goals) {
    const [path = '', anchor = ''] = goal.split('#', 2);
    assert.ok((await documentAt(path)).getElementById(decodeURIComponent(anchor)), goal);
  }
  const [path = '', anchor = ''] = (goals[0] ?? '').split('#', 2);
  const row = (await documentAt(path)).getElementById(decodeURIComponent(anchor));
  const accept = row?.querySelector('button[name=accept]')?.getAttribute('value') ?? '';
  const textId = (await documentAt(path)).querySelector('#decisions input[name=textId]')?.getAttribute('value') ?? '';
  assert.equal((await post(path, { accept, textId })).status, 303);
  const after = await documentAt('/review');
  assert.ok(![...after.querySelectorAll('.queued .goal')].some(link => link.getAttribute('href') === goals[0]));
});

test('the log tells who, when, before and after, and takes back', async () => {
  const { field, textId } = await fieldLike(act);
  await post(address, { field, textId, value: 'criticise', words: 'menentang', places: '', reason: '' });
  const document = await documentAt('/review/log');
  assert.match(
    document.querySelector('tbody tr')?.textContent ?? '',
    /2026-01-06 08:00.*Ani <b>[\s\S]*corrected[\s\S]*oppose[\s\S]*criticise[\s\S]*menentang/,
  );
  const form = document.querySelector('tbody form');
  const undo = form?.querySelector('button')?.getAttribute('value') ?? '';
  const answer = await post(form?.getAttribute('action') ?? '', { undo, back: 'log' });
  assert.equal(answer.headers.get('location'), '/review/log');
  assert.match(await bench().page('/review/log'), /taken back by Ani &lt;b&gt;/);
});

test('an article that was looked through is reviewed, and is gold', async () => {
  assert.equal((await (await bench().ask('/review/gold.ndjson')).text()).trim(), '');
  const { textId } = await fieldLike(act);
  await post(address, { accept: '{"part":"document","name":null}', textId });
  assert.match((await documentAt(address)).querySelector('.review-state')?.textContent ?? '', /Reviewed by a person/);
  const lines = (await (await bench().ask('/review/gold.ndjson')).text()).trim().split('\n');
  assert.equal(lines.length, 1);
  const gold = goldSchema.parse(JSON.parse(lines[0] ?? ''));
  const own = await bench().ask(address.replace('review', 'gold.json'));
  assert.deepEqual(goldSchema.parse(await own.json()), gold);
});
