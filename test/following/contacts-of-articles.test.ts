import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactsOfArticles } from '../../src/following/contacts-of-articles.ts';
import { followedMergedContact } from '../../src/following/followed-merged-contact.ts';
import { mergedContact } from '../../src/merging/merged-contact.ts';
import { reportsOfContacts } from '../../src/merging/report-of-contact.ts';
import { articles, each } from './articles.ts';

const contacts = await contactsOfArticles(each(articles));

test('reports of the same people, kind and day are one contact with several reports', () => {
  assert.deepEqual(
    contacts.map(({ date, kind, status, reports }) => `${date} ${kind} ${status} ${reports.length}`),
    ['2023-01-10 meeting held 1', '2023-06-20 phone-call held 2', '2025-05-05 meeting held 1', '2026-09-09 meeting planned 1'],
  );
});

test('every report shows its words where they stand in its article', () => {
  for (const { reports } of contacts)
    for (const { article, evidence } of reports) {
      const text = articles.find(({ id }) => id === article)?.text ?? '';
      assert.ok(evidence.length > 0);
      for (const { start, end, text: words } of evidence) assert.equal(text.slice(start, end), words);
    }
});

test('a contact without a date is never taken for another', async () => {
  const [first] = articles;
  assert.ok(first !== undefined);
  const undated = {
    ...first.record,
    contacts: first.record.contacts.map(contact => ({ ...contact, date: { ...contact.date, value: null } })),
  };
  const twice = ['article:1', 'article:2'].map(id => ({ ...first, id, record: undated }));
  assert.equal((await contactsOfArticles(each(twice))).length, 2);
});

test('a merged contact is followed under its own id, with the people and states that its reports name', () => {
  const pair = articles.filter(({ record }) => record.id?.startsWith('second'));
  const reports = pair.flatMap(({ id, record, text, received }) => reportsOfContacts({ article: id, record, text, received }));
  const merged = mergedContact('contact:0001', [], reports, []);
  const followed = followedMergedContact(merged, new Map(pair.map(article => [article.id, article])));
  assert.equal(followed?.id, 'contact:0001');
  assert.deepEqual([followed?.kind, followed?.date, followed?.reports.length], ['phone-call', '2023-06-20', 2]);
  assert.deepEqual(followed?.participants.map(({ name, state }) => `${name} ${state}`).sort(), [
    'Bela Karsan XV',
    'Kofi Adunle XZ',
  ]);
  assert.equal(followedMergedContact(merged, new Map()), null);
});
