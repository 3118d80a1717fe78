import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotationSchema } from '../../src/export/annotation.ts';
import { articles, callArticle, emptyArticle, meetingArticle } from './articles.ts';
import { exported, linesOf } from './exported.ts';

const annotations = async (of = articles) =>
  linesOf(await exported('annotations', { withText: false }, of)).map(line => annotationSchema.parse(JSON.parse(line)));

test('every line keeps the schema, with an id that no other has', async () => {
  const all = await annotations();
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  for (const { id } of all) assert.ok(URL.canParse(id), id);
});

test('there is one for each contact, statement, quote, formula, figure, mention and shown check', async () => {
  const entries = meetingArticle.record;
  const written = (await annotations([meetingArticle])).map(({ body: [, { type }] }) => type);
  const count = (kind: string): number => written.filter(type => type === `readout:${kind}`).length;
  assert.deepEqual(['Contact', 'Statement', 'Quote', 'Formula', 'Figure', 'Mention', 'Check'].map(count), [
    entries.contacts.length,
    entries.statements.length,
    entries.quotes.length,
    entries.formulas.length,
    entries.figures.length,
    entries.actors.flatMap(({ mentions }) => mentions).length,
    entries.checks.filter(({ evidence }) => evidence !== null).length,
  ]);
});

test('positions count code points, code units stand beside them, and the quotation fits both', async () => {
  const points = Array.from(meetingArticle.text);
  let astral = 0;
  for (const { target } of await annotations([meetingArticle]))
    for (const { selector } of target) {
      const [position, { exact, prefix, suffix }] = selector;
      assert.equal(points.slice(position.start, position.end).join(''), exact);
      assert.equal(meetingArticle.text.slice(position['readout:startUtf16'], position['readout:endUtf16']), exact);
      assert.ok(meetingArticle.text.includes(prefix + exact + suffix));
      if (position.start !== position['readout:startUtf16']) astral++;
    }
  assert.ok(astral > 0, 'some stand behind an astral character');
});

test('the target is the address on the web, else the text by its hash; the state says when it was received', async () => {
  const [onTheWeb] = await annotations([meetingArticle]);
  assert.equal(onTheWeb?.target[0]?.source, 'https://vna.example/a?b=1&c=2');
  assert.equal(onTheWeb?.target[0]?.state.sourceDate, meetingArticle.received);
  const [byHash] = await annotations([callArticle]);
  const digest = byHash?.target[0]?.source.replace('ni:///sha-256;', '') ?? '';
  assert.equal(`sha256:${Buffer.from(digest, 'base64url').toString('hex')}`, callArticle.record.document.textId);
  assert.deepEqual(await annotations([emptyArticle]), []);
});

test('the body says what is claimed, in words and as fields, and whether a person has checked it', async () => {
  const all = await annotations();
  const thanks = all.find(({ body: [{ value }] }) => value === 'Bela Karsan: thank');
  assert.deepEqual(thanks?.body[1]['readout:targets'], ['state:XR', 'person:rangga-wiryawan']);
  assert.deepEqual([thanks?.motivation, thanks?.['readout:review']], ['describing', 'machine']);
  assert.ok(all.some(article => article['readout:review'] === 'reviewed'));
});
