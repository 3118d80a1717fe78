import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { incomingArticles } from './articles.ts';
import { runFollowing, withSampleArchive } from './run-following.ts';

const commands: Readonly<Record<string, readonly string[]>> = {
  timeline: ['timeline', 'Valdoria', 'XZ', '--as-of', '2026-06-01'],
  formulas: ['formulas', '--state', 'Valdoria', '--with', 'Zantara', '--since', '2023'],
  positions: ['positions', 'Бела Карсан', '--until', '2025'],
  people: ['people'],
  states: ['states', '--query', 'kind:phone-call'],
};

/** The answers of all commands in one format, by name. */
const answersIn = async (format: string, archive: string) => {
  const answers = await runFollowing(
    Object.values(commands).map(words => [...words, '--format', format]),
    { archive },
  );
  return Object.keys(commands).map((name, i) => ({ name, ...(answers[i] ?? assert.fail(name)) }));
};

const cited = z.object({
  article: z.string(),
  address: z.string(),
  review: z.enum(['machine', 'reviewed']),
  evidence: z.array(z.object({ start: z.number(), end: z.number(), text: z.string() })).min(1),
});

/** Every citation anywhere in an answer. */
function citationsIn(value: unknown): z.infer<typeof cited>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = cited.safeParse(value);
  return [...(own.success ? [own.data] : []), ...Object.values(value).flatMap(citationsIn)];
}

test('each command prints in text what it printed before', () =>
  withSampleArchive(async archive => {
    for (const { name, code, out, err } of await answersIn('text', archive)) {
      assert.deepEqual([code, err], [0, ''], name);
      const path = join(import.meta.dirname, 'golden', `${name}.txt`);
      if (process.argv.includes('--update')) writeFileSync(path, out);
      assert.equal(out, readFileSync(path, 'utf8'), `${name}: with --update, git shows the difference`);
    }
  }));

test('each command gives JSON whose every citation stands in its article', () =>
  withSampleArchive(async archive => {
    for (const { name, code, out } of await answersIn('json', archive)) {
      assert.equal(code, 0);
      const found = citationsIn(JSON.parse(out));
      assert.ok(found.length > 0, name);
      for (const { address, evidence } of found) {
        const text = incomingArticles.find(({ metadata }) => metadata.url === address)?.text ?? '';
        for (const { start, end, text: words } of evidence) assert.equal(text.slice(start, end), words, name);
      }
    }
  }));

test('each command gives CSV with the words, the places and the source of each row', () =>
  withSampleArchive(async archive => {
    for (const { name, code, out } of await answersIn('csv', archive)) {
      assert.equal(code, 0);
      const [head = '', first = ''] = out.split('\n');
      for (const column of ['article', 'address', 'review', 'start', 'end', 'text'])
        assert.match(head, new RegExp(`(?:^|,|first_)${column}(?:,|$)`), `${name} ${column}`);
      assert.match(first, /article:[0-9a-f]{16}/);
    }
  }));

test('nothing found ends with exit code 1, and what cannot be asked with 2 and what to write instead', () =>
  withSampleArchive(async archive => {
    const wrong = [
      [['timeline', 'XV'], /Name two states or more/],
      [['timeline', 'XV', 'Valdorja'], /No state is known as 'Valdorja'\. Did you mean Valdoria/],
      [['timeline', 'XV', 'XZ', '--as-of', '2026'], /'2026' is no day/],
      [['timeline', 'XV', 'XZ', '--kind', 'call'], /'call' is no kind of contact; there are phone-call/],
      [['formulas', '--since', 'May'], /is no date/],
      [['formulas', '--since', '2025', '--until', '2020'], /ends before it begins/],
      [['positions', 'Nobody Atall'], /No person is known as/],
      [['positions', 'Bela Karsan', '--topic', 'ships'], /'ships' is no topic/],
      [['people', '--query', 'speeker:x'], /There is no field 'speeker'/],
      [['evaluate', 'gold', '--write-floor'], /--floor FILE/],
      [['evaluate', 'gold', '--floor', 'floor.json', '--lower'], /--lower lets --write-floor/],
    ] as const;
    const nothing = ['timeline', 'XV', 'XA', '--as-of', '2026-06-01'];
    const [none, ...refused] = await runFollowing([nothing, ...wrong.map(([words]) => words)], { archive });
    assert.equal(none?.code, 1);
    assert.match(none?.out ?? '', /No contact between them is in this archive/);
    for (const [i, [words, reason]] of wrong.entries()) {
      assert.equal(refused[i]?.code, 2, words.join(' '));
      assert.match(refused[i]?.err ?? '', reason);
    }
  }));
