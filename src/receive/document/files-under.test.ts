import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { filesUnder, type WalkLimits } from './files-under.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-walk-'));
  for (const inside of ['in/b', 'in/.hidden', 'out']) await mkdir(join(folder, inside), { recursive: true });
  for (const file of ['in/c.txt', 'in/b/z.txt', 'in/b/a.txt', 'in/a.txt', 'in/.secret', 'in/.hidden/x.txt', 'out/far.txt'])
    await writeFile(join(folder, file), file);
  await symlink(join(folder, 'out'), join(folder, 'in/link'));
  await symlink(join(folder, 'out/far.txt'), join(folder, 'in/link.txt'));
  await symlink(join(folder, 'in'), join(folder, 'in/b/circle'));
  await symlink(join(folder, 'in'), join(folder, 'named'));
});
after(() => rm(folder, { recursive: true }));

async function walked(paths: readonly string[], limits?: WalkLimits): Promise<string[]> {
  const told: string[] = [];
  for await (const file of filesUnder(
    paths.map(path => join(folder, path)),
    limits,
  ))
    told.push(`${file.path.slice(folder.length + 1)} ${'error' in file ? file.error.code : file.size}`);
  return told;
}

test('files come sorted within folders, without hidden ones, and no link in a folder is followed', async () => {
  assert.deepEqual(await walked(['in']), ['in/a.txt 8', 'in/b/a.txt 10', 'in/b/z.txt 10', 'in/c.txt 8']);
});

test('what is named itself is taken, hidden or a link or not', async () => {
  assert.deepEqual(await walked(['in/.secret', 'in/link.txt', 'named/b']), [
    'in/.secret 10',
    'in/link.txt 11',
    'named/b/a.txt 10',
    'named/b/z.txt 10',
  ]);
});

test('what is missing is told, and the rest goes on', async () => {
  assert.deepEqual(await walked(['none', 'out', 'out/far.txt/deeper']), [
    'none missing',
    'out/far.txt 11',
    'out/far.txt/deeper missing',
  ]);
});

test('depth and count have limits', async () => {
  assert.deepEqual(await walked(['in'], { depth: 1, files: 9 }), ['in/a.txt 8', 'in/b too-deep', 'in/c.txt 8']);
  assert.deepEqual(await walked(['in', 'out'], { depth: 9, files: 2 }), ['in/a.txt 8', 'in/b/a.txt 10', 'in too-many']);
});
