import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parseHTML } from 'linkedom';
import type { ArchivedContact } from '../../src/archive/archived-contact.ts';
import { contactAddress } from '../../src/web/addresses.ts';
import { incoming, readArticle } from '../archive/articles.ts';
import { openTwoAccounts } from './contact-reports.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

let workbench: Workbench;
let contacts: ArchivedContact[] = [];
before(async () => {
  workbench = await openTwoAccounts();
  await workbench.page('/contacts');
  contacts = await contactsOf(workbench);
});
after(() => workbench.close());

async function contactsOf({ archive }: Workbench): Promise<ArchivedContact[]> {
  const found: ArchivedContact[] = [];
  for await (const contact of archive.contacts({})) found.push(contact);
  return found;
}

const documentAt = async (path: string) => parseHTML(await workbench.page(path)).document;
const form = (fields: Readonly<Record<string, string>>) => ({ method: 'POST', body: new URLSearchParams(fields) });

test('each contact is listed once, the newest first, with what its reports differ on', async () => {
  assert.equal(contacts.length, 2);
  const document = await documentAt('/contacts');
  const items = [...document.querySelectorAll('.contact-item')];
  assert.deepEqual(
    items.map(item => item.querySelector('time')?.getAttribute('datetime')),
    ['2024-06-09', contacts[0]?.contact.date.value],
  );
  assert.match(items[1]?.querySelector('.differing')?.textContent ?? '', /date.*2024-05-0\d \/ 2024-05-0\d/);
  assert.match(items[1]?.textContent ?? '', /2 reports/);
});

test('contacts are chosen by state, person, kind, status and days, and what nobody is called is told', async () => {
  const countAt = async (query: string): Promise<number> =>
    (await documentAt(`/contacts?${query}`)).querySelectorAll('.contact-item').length;
  assert.equal(await countAt('state=XV-XZ&kind=meeting'), 1);
  assert.equal(await countAt('state=Valdoria&with=Karsan&with=Adunle&status=held'), 2);
  assert.equal(await countAt('from=2024-06&to=2024'), 1);
  assert.equal(await countAt('to=2023'), 0);
  assert.equal(await countAt('kind=nonsense'), 2);
  const unknown = await workbench.ask('/contacts?with=Nemo%3Cb%3E&from=yesterday');
  assert.equal(unknown.status, 400);
  const text = await unknown.text();
  assert.match(text, /Nemo&lt;b&gt;/);
  assert.match(text, /yesterday/);
  assert.doesNotMatch(text, /contact-item/);
});

test('pages of contacts follow one another without loss, and a foreign cursor begins at the newest', async () => {
  const many = Array.from({ length: 30 }, (_, i) =>
    readArticle(
      incoming(`President Bela Karsan of Valdoria met President Kofi Adunle of Zantara on ${i + 1} July 19${60 + i}.`, {
        published: `19${60 + i}-08-01`,
        id: `m${i}`,
      }),
    ),
  );
  const other = await openWorkbench(many);
  const addresses = (html: string) =>
    [...parseHTML(html).document.querySelectorAll('.contact-item h2 a')].map(link => link.getAttribute('href'));
  const first = await other.page('/contacts');
  const next = parseHTML(first).document.querySelector('a[rel=next]')?.getAttribute('href') ?? '';
  const second = await other.page(next);
  const all = [...addresses(first), ...addresses(second)];
  assert.equal(new Set(all).size, all.length);
  assert.equal(all.length, (await contactsOf(other)).length);
  assert.deepEqual(addresses(await other.page("/contacts?after='%20OR%201")), addresses(first));
  await other.close();
});

test('a contact tells each field with the reports that say so and those that say otherwise', async () => {
  const document = await documentAt(contactAddress(contacts[0]?.contact.id ?? ''));
  const told = document.querySelector('.told');
  const links = [...(told?.querySelectorAll('.support a') ?? [])].map(link => link.getAttribute('href') ?? '');
  assert.ok(links.length > 4 && links.every(href => /^\/articles\/[0-9a-f]{16}#c-[0-9a-f]+$/.test(href)));
  assert.match(told?.querySelector('.differing')?.textContent ?? '', /2024-05-0\d/);
  assert.equal(document.querySelectorAll('.reports tbody tr').length, 2);
});

test('the accounts stand beside one another; what only one has stands out, and a silence is no denial', async () => {
  const document = await documentAt(contactAddress(contacts[0]?.contact.id ?? ''));
  assert.ok(document.querySelectorAll('.telling.alone').length > 0);
  assert.match(document.querySelector('.telling.not-in-this-account')?.textContent ?? '', /Not in this account/);
  for (const link of document.querySelectorAll('.wording .to-text'))
    assert.match(link.getAttribute('href') ?? '', /^\/articles\/[0-9a-f]{16}#[sc]-/);
  for (const alone of document.querySelectorAll('.telling.alone'))
    assert.equal(alone.parentElement?.querySelectorAll('.telling.told-otherwise').length, 0, 'nothing comes close to it');
  const points = [...document.querySelectorAll('.points .tellings')];
  assert.ok(points.every(point => point.children.length === 2));
});

test('a report is taken out of its contact and put back, with a reason that stays, and merged addresses lead on', async () => {
  const other = await openTwoAccounts();
  await other.page('/contacts');
  const [call] = await contactsOf(other);
  const id = call?.contact.id ?? '';
  const leaving = call?.contact.reports[1];
  const report = `${leaving?.article}#${leaving?.contactId}`;
  const parted = await other.ask(`${contactAddress(id)}/not-same`, form({ report, reason: 'two <b>calls</b>', by: 'Ed' }));
  assert.equal(parted.status, 303);
  assert.equal((await contactsOf(other)).length, 3);
  assert.match(await other.page(parted.headers.get('location') ?? ''), /two &lt;b&gt;calls/);
  const [left = ''] = await other.archive.contactsOf(leaving?.article ?? '');
  const joined = await other.ask(
    `${contactAddress(left)}/same`,
    form({ other: contactAddress(id), reason: 'one call after all', by: 'Ed' }),
  );
  assert.equal(joined.status, 303);
  assert.equal((await contactsOf(other)).length, 2);
  const now = joined.headers.get('location') ?? '';
  const gone = [id, left].find(one => contactAddress(one) !== now) ?? '';
  const led = await other.ask(contactAddress(gone));
  assert.deepEqual([led.status, led.headers.get('location')], [302, now]);
  assert.match(await other.page(now), new RegExp(gone));
  await other.close();
});

test('a decision without reason or name, about nothing, or from another site is refused, and nothing changes', async () => {
  const address = contactAddress(contacts[0]?.contact.id ?? '');
  const report = contacts[0]?.contact.reports[0];
  const refused = async (path: string, fields: Readonly<Record<string, string>>, headers: Record<string, string> = {}) =>
    (await workbench.ask(path, { ...form(fields), headers })).status;
  assert.equal(await refused(`${address}/same`, { other: address, reason: '', by: 'Ed' }), 422);
  assert.equal(await refused(`${address}/same`, { other: 'nothing', reason: 'because', by: 'Ed' }), 422);
  assert.equal(await refused(`${address}/same`, { other: address, reason: 'because', by: 'Ed' }), 422);
  assert.equal(await refused(`${address}/not-same`, { report: 'x#y', reason: 'because', by: 'Ed' }), 422);
  assert.equal(await refused('/contacts/0000000000000000/same', { other: address, reason: 'because', by: 'Ed' }), 404);
  const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
  const fields = { report: `${report?.article}#${report?.contactId}`, reason: 'because', by: 'Ed' };
  assert.equal(await refused(`${address}/not-same`, fields, foreign), 403);
  assert.equal((await workbench.archive.decisions()).length, 1);
});

test('a contact that is not there says so', async () => {
  for (const id of ['0000000000000000', '%2e%2e%2fetc', "'%20OR%201=1", '%00', '__proto__'])
    assert.equal((await workbench.ask(`/contacts/${id}`)).status, 404, id);
});
