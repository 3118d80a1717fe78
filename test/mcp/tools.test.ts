import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { recordSchema } from '../../src/record/schema.ts';
import { call, everyArticle, incoming, readArticle } from '../archive/articles.ts';
import { root } from '../source-files.ts';
import { type Assistant, openAssistant } from './asking.ts';

/** The same call as the other side tells it, a day later by its own clock. */
const otherSide = readArticle(
  incoming(
    'President Kofi Adunle of Zantara spoke by phone with President Bela Karsan of Valdoria on 5 May 2024. Kofi Adunle supported the one-shore principle.',
    { url: 'https://vna.example/1', published: '2024-05-05', id: 'other-side' },
  ),
);

let assistant: Assistant;
before(async () => {
  assistant = await openAssistant([...everyArticle, otherSide]);
});
after(() => assistant.close());

const idOf = async (input: string): Promise<string> => {
  const { articles } = await assistant.archive.search({ kind: 'everything' }, { order: 'newest', limit: 10 });
  return articles.find(({ record }) => record.id === input)?.id ?? '';
};

const tools = ['search', 'read_record', 'compare_contact', 'follow_formula', 'contacts', 'positions'];

const questions = async (): Promise<Readonly<Record<string, Record<string, unknown>>>> => ({
  search: { query: 'speaker:"Bela Karsan" act:oppose' },
  read_record: { article: await idOf('call') },
  compare_contact: { contact: await idOf('call') },
  follow_formula: { formula: 'one-shore', since: '2020' },
  contacts: { states: 'XV-XZ', kind: 'phone-call' },
  positions: { person: 'Bela Karsan' },
});

test('each tool tells what it is for, what it takes, and that it changes nothing', async () => {
  const { tools: listed } = await assistant.client.listTools();
  assert.deepEqual(listed.map(({ name }) => name).sort(), [...tools].sort());
  for (const { name, description = '', inputSchema, annotations } of listed) {
    assert.ok(description.length > 60, name);
    assert.equal(annotations?.readOnlyHint, true, name);
    assert.ok(Object.keys(inputSchema.properties ?? {}).length > 0, name);
  }
  assert.match(assistant.client.getInstructions() ?? '', /Quote, do not invent/);
});

const pieces = z.array(z.looseObject({ start: z.int(), end: z.int(), text: z.string() }));

/** Every piece of evidence in an answer, with the article in which it stands: the nearest that is named around it. */
function* evidenceIn(
  value: unknown,
  article: string | null,
): Generator<{ article: string; start: number; end: number; text: string }> {
  if (Array.isArray(value)) for (const one of value) yield* evidenceIn(one, article);
  else if (typeof value === 'object' && value !== null) {
    const members = new Map<string, unknown>(Object.entries(value));
    const named = members.get('article');
    const own = typeof named === 'string' ? named : article;
    for (const [key, one] of members)
      if (/^(evidence|passages|mentions|cue|kindEvidence|occasion)$/.test(key) && pieces.safeParse(one).success) {
        for (const { start, end, text } of pieces.parse(one)) yield { article: own ?? '', start, end, text };
      } else yield* evidenceIn(one, own);
  }
}

test('every answer says to quote, and every piece of evidence stands in the article that it names', async () => {
  for (const [tool, asked] of Object.entries(await questions())) {
    const { json, text, isError } = await assistant.ask(tool, asked);
    assert.equal(isError, false, `${tool}: ${text}`);
    assert.match(z.string().parse(json?.howToUse), /^Quote, do not invent/, tool);
    const found = [...evidenceIn(json, null)];
    assert.ok(found.length > 0, `${tool} shows evidence`);
    for (const { article: id, start, end, text: words } of found) {
      const article = await assistant.archive.article(id);
      assert.equal(article?.text.slice(start, end), words, `${tool} ${id}`);
    }
    assert.match(text, /"address":"https:/, `${tool} tells the address`);
    assert.match(text, /"review":"machine"/, `${tool} tells who read it`);
  }
});

test('a record is the one of the archive, whole or in the parts that are asked for', async () => {
  const article = await idOf('call');
  const { json } = await assistant.ask('read_record', { article: article.replace('article:', ''), with_text: true });
  const { format, readBy, ...shape } = recordSchema.shape;
  const record = z.object(shape).partial().parse(json?.record);
  assert.equal(record.contacts?.[0]?.kind, 'phone-call');
  assert.equal(json?.text, call.text);
  const part = await assistant.ask('read_record', { article, parts: ['statements'] });
  assert.deepEqual(Object.keys(z.record(z.string(), z.unknown()).parse(part.json?.record)), ['statements']);
});

test('two accounts of one contact are compared, by the id of either article', async () => {
  const answers = await Promise.all(
    ['call', 'other-side'].map(async input => assistant.ask('compare_contact', { contact: await idOf(input) })),
  );
  const [one, other] = answers.map(({ json }) => JSON.stringify(json));
  assert.equal(one, other);
  assert.match(one ?? '', /not-in-this-account/);
  const short = await assistant.ask('compare_contact', { contact: await idOf('call'), points: 1 });
  const compared = z.looseObject({ points: z.array(z.unknown()) }).parse(short.json?.comparison);
  assert.equal(compared.points.length, 1);
  assert.ok(z.int().parse(short.json?.pointsInAll) > 1);
});

test('a review by a person is told', async () => {
  const other = await openAssistant([readArticle(call)]);
  const { articles } = await other.archive.search({ kind: 'everything' }, { order: 'newest', limit: 1 });
  const [article] = articles;
  await other.archive.correct({
    article: article?.id ?? '',
    textId: article?.record.document.textId ?? '',
    at: '2026-01-06T08:00:00Z',
    by: 'Ana',
    field: { part: 'document', name: null },
    verdict: 'accept',
  });
  assert.match((await other.ask('search', { query: '' })).text, /"review":"reviewed"/);
  await other.close();
});

test('what cannot be answered is an error of the tool, which says what to do', async () => {
  const mistakes: readonly (readonly [tool: string, asked: Record<string, unknown>, told: RegExp])[] = [
    ['search', { query: 'speeker:karsan' }, /There is no field 'speeker'[\s\S]*\^\^\^[\s\S]*readout:\/\/docs\/query/],
    ['search', { query: 'x', after: 'nowhere' }, /continues no page/],
    ['search', { query: 5 }, /query/],
    ['search', { query: 'x', limit: 5_000 }, /limit/],
    ['search', {}, /query/],
    ['read_record', { article: 'article:0000000000000000' }, /no article with this id/],
    ['read_record', { article: '../../package.json' }, /no article with this id/],
    ['read_record', { article: await idOf('call'), parts: ['everything'] }, /parts/],
    ['compare_contact', { contact: await idOf('notice') }, /no contact/],
    ['follow_formula', { formula: 'no such phrase' }, /Nobody and nothing is known/],
    ['contacts', { states: 'Atlantis' }, /Nobody and nothing is known as 'Atlantis'/],
    ['contacts', { since: 'yesterday' }, /no date/],
    ['positions', { person: 'Valdoria' }, /known as 'Valdoria'/],
  ];
  for (const [tool, asked, told] of mistakes) {
    const { isError, text } = await assistant.ask(tool, asked);
    assert.equal(isError, true, `${tool} ${JSON.stringify(asked)}: ${text.slice(0, 200)}`);
    assert.match(text, told, tool);
  }
  assert.deepEqual(assistant.faults, []);
});

test('what nobody foresaw tells nothing of itself', async () => {
  const { answered } = await import('../../src/mcp/tool-answer.ts');
  const faults: unknown[] = [];
  const result = await answered(
    error => faults.push(error),
    async () => {
      throw new Error('secret');
    },
  );
  assert.equal(result.isError, true);
  assert.doesNotMatch(JSON.stringify(result), /secret/);
  assert.match(String(faults[0]), /secret/);
});

test('an answer that would crowd out everything else is refused with what to ask instead', async () => {
  const { answered, longestAnswer } = await import('../../src/mcp/tool-answer.ts');
  const result = await answered(
    () => {},
    async () => ({ text: 'x'.repeat(longestAnswer) }),
  );
  assert.equal(result.isError, true);
  assert.match(JSON.stringify(result), /Ask for less/);
});

test('the record and the query language can be read before anything is asked', async () => {
  const { resources } = await assistant.client.listResources();
  assert.deepEqual(resources.map(({ uri }) => uri).sort(), ['readout://docs/query', 'readout://schema/record']);
  for (const { uri } of resources) {
    const { contents } = await assistant.client.readResource({ uri });
    const [content] = contents;
    assert.ok(content !== undefined && 'text' in content && content.text.length > 1_000, uri);
    if (uri.endsWith('record')) assert.equal(JSON.parse(content.text).title, 'readout-record/1');
  }
});

test('docs/assistants.md tells of every tool what it asks for, and how long an answer may be', async () => {
  const { longestAnswer } = await import('../../src/mcp/tool-answer.ts');
  const page = readFileSync(join(root, 'docs/assistants.md'), 'utf8');
  const { tools: listed } = await assistant.client.listTools();
  for (const { name, inputSchema } of listed) {
    const row = page.split('\n').find(line => line.startsWith(`| \`${name}\` |`)) ?? '';
    for (const field of Object.keys(inputSchema.properties ?? {})) assert.ok(row.includes(`\`${field}\``), `${name} ${field}`);
  }
  assert.ok(page.includes(longestAnswer.toLocaleString('en')));
});
