import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { type Floor, floorSchema } from '../../src/evaluation/floor.ts';
import { runFollowing } from '../following/run-following.ts';

const all = ['evaluate', 'test/evaluation/gold', '--formulas', 'test/evaluation/formulas.json'];
const one = ['evaluate', 'test/evaluation/gold/call.en.json'];
/** A folder that is not there: without the sample's world one text is read in no time. */
const data = join(import.meta.dirname, 'no-data');

const floorAt = async (path: string): Promise<Floor> => floorSchema.parse(JSON.parse(await readFile(path, 'utf8')));

async function inFolder(work: (path: (name: string) => string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-floor-'));
  try {
    await work(name => join(folder, name));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('figures are printed by facet and language, what is wrong by article, and the floor of the project holds', async () => {
  const [text, json] = await runFollowing([
    [...all, '-v', '--floor', 'test/evaluation/floor.json'],
    [...one, '--format', 'json'],
  ]);
  assert.deepEqual([text?.code, text?.err], [0, '']);
  assert.match(text?.out ?? '', /^facet +P +R +F1 +tp +fn +fp +F1 en +F1 id +F1 ru +F1 zh$/m);
  assert.match(text?.out ?? '', /^pertemuan\.id\n {2}- missed +topics: regional-organisations: /m);
  const figures = z.record(z.string(), z.object({ p: z.number(), r: z.number(), f1: z.number() }));
  const shape = z.object({ gold: z.string(), articles: z.number(), facets: figures, languages: z.record(z.string(), figures) });
  const parsed = shape.parse(JSON.parse(json?.out ?? ''));
  assert.equal(parsed.articles, 1);
  assert.ok((parsed.languages.en?.statements?.f1 ?? 0) > 0.9);
});

test('a floor is written, held, raised without more ado, and lowered by nothing but --lower', () =>
  inFolder(async path => {
    const [written] = await runFollowing([[...one, '--floor', path('floor.json'), '--write-floor']], { data });
    assert.equal(written?.code, 0);
    const floor = await floorAt(path('floor.json'));
    const figure = floor.all.language ?? assert.fail();
    const save = (name: string, value: unknown) => writeFile(path(name), JSON.stringify(value));
    await save('low.json', { ...floor, all: { ...floor.all, language: figure / 2 } });
    await save('high.json', { ...floor, all: { ...floor.all, statements: 1, contacts: 1 } });
    await save('gone.json', { ...floor, all: { ...floor.all, gossip: 0.5 } });
    await save('other.json', { ...floor, gold: 'sha256:0' });
    await save('wrong.json', { ...floor, all: { language: 7 } });
    const hold = (name: string, ...more: string[]) => [...one, '--floor', path(name), ...more];
    const [held, raised, fell, kept, gone, other, wrong] = await runFollowing(
      [
        hold('floor.json'),
        hold('low.json', '--write-floor'),
        hold('high.json'),
        hold('high.json', '--write-floor'),
        hold('gone.json'),
        hold('other.json'),
        hold('wrong.json'),
      ],
      { data },
    );
    assert.deepEqual([held?.code, held?.err], [0, '']);
    assert.equal(raised?.code, 0);
    assert.deepEqual(await floorAt(path('low.json')), floor);
    assert.equal(fell?.code, 1);
    assert.match(fell?.err ?? '', /^readout: \w+ fell from 1 to 0[.\d]*\.$/m);
    assert.equal(kept?.code, 1);
    assert.match(kept?.err ?? '', /stays as it is; to lower it, add --lower/);
    assert.equal((await floorAt(path('high.json'))).all.statements, 1);
    assert.deepEqual([gone?.code, gone?.err], [1, 'readout: gossip fell from 0.5 to nothing.\n']);
    assert.equal(other?.code, 1);
    assert.match(other?.err ?? '', /pinned for other gold/);
    assert.equal(wrong?.code, 1);
    assert.match(wrong?.err ?? '', /It is no floor:/);
    const [lowered, now] = await runFollowing([hold('high.json', '--write-floor', '--lower'), hold('high.json')], { data });
    assert.deepEqual([lowered?.code, now?.code], [0, 0]);
  }));
