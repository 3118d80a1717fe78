import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { formats } from '../../src/export/format.ts';
import { call, meeting } from '../archive/articles.ts';
import { type OwnArchive, ownArchive } from './sample-archive.ts';

const line = ({ text, metadata }: typeof call): string => `${JSON.stringify({ ...metadata, text })}\n`;
const both = line(call) + line(meeting);

/** The id of the only article that answers a query. */
async function idOf({ run }: OwnArchive, query: string): Promise<string> {
  const { out } = await run(['search', query, '--format', 'ndjson']);
  return JSON.parse(out).article;
}

const one = await ownArchive({ after });

suite('the archive on the command line', { concurrency: 2 }, () => {
  before(async () => {
    assert.equal((await one.run(['add', '-'], line(call))).code, 0);
  });

  test('what is added twice is there once', async t => {
    const { run, path } = await ownArchive(t);
    assert.deepEqual(await run(['add', '-'], both), {
      code: 0,
      out: `${path}: 2 added, 0 changed since, 0 there already.\n`,
      err: '',
    });
    assert.deepEqual(await run(['add', '-'], both), {
      code: 0,
      out: `${path}: 0 added, 0 changed since, 2 there already.\n`,
      err: '',
    });
    const { out } = await run(['status']);
    assert.match(out, /^articles {4}2 \(en 1, id 1\)\npublished {3}2024-05-06 to 2025-06-09\n/m);
  });

  test('a dry run says what would be done and makes no file', async t => {
    const { run, path, folder } = await ownArchive(t);
    const dry = await run(['add', '--dry-run', '-'], both);
    assert.deepEqual([dry.code, dry.err], [0, '']);
    assert.match(dry.out, /^new {8}article:[0-9a-f]{16} {2}https:\/\/kabarsamudra\.example\/a\/1 {2}call\n/);
    assert.ok(dry.out.endsWith(`${path}: 2 would be added, 0 changed since, 0 there already.\n`));
    assert.deepEqual(await readdir(folder), []);
    await run(['add', '-'], line(call));
    assert.match((await run(['add', '-n', '-'], both)).out, /: 1 would be added, 0 changed since, 1 there already\.\n$/);
    assert.match((await run(['status', '--format', 'json'])).out, /"articles": 1,/);
  });

  test('a changed text is a revision, and its difference can be seen', async t => {
    const archive = await ownArchive(t);
    await archive.run(['add', '-'], line(call));
    const changed = { ...call, text: call.text.replace('5 Mei', '6 Mei') };
    assert.match((await archive.run(['add', '-'], line(changed))).out, /: 0 added, 1 changed since, 0 there already\.\n$/);
    const { out } = await archive.run(['revisions', await idOf(archive, 'kind:phone-call'), '--diff']);
    assert.match(out, /^1 {2}\S+ {2}\d+ characters {2}sha256:[0-9a-f]{64}\n2 {2}/);
    assert.match(out, /\n-.*5 Mei 2024.*\n[\s\S]*\n\+.*6 Mei 2024/);
  });

  test('shows one article as it was read, and as it is kept', async t => {
    const archive = await ownArchive(t);
    await archive.run(['add', '-'], both);
    const id = await idOf(archive, 'kind:meeting');
    const { code, out } = await archive.run(['show', id]);
    assert.equal(code, 0);
    assert.ok(out.startsWith(`${id}, revision 1, received `));
    assert.match(out, /https:\/\/vna\.example\/2\n[\s\S]*Kofi Adunle \(president, Zantara\)/);
    const kept = JSON.parse((await archive.run(['show', id, '--format', 'json'])).out);
    assert.equal(kept.text, meeting.text);
  });

  test('what is removed leaves a tombstone, and is not taken in again', async t => {
    const archive = await ownArchive(t);
    await archive.run(['add', '-'], both);
    const id = await idOf(archive, 'kind:meeting');
    const removed = await archive.run(['remove', id, '--reason', 'at the request of the author']);
    assert.deepEqual(removed, { code: 0, out: `${id} is taken out. Backups and exports made before still hold it.\n`, err: '' });
    for (const command of ['show', 'revisions']) {
      const { code, out, err } = await archive.run([command, id]);
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, /It was taken out on \S+: at the request of the author\n/);
    }
    assert.match((await archive.run(['add', '-'], both)).out, /, 1 there already, 1 taken out before and left out\.\n$/);
    assert.match(
      (await archive.run(['remove', id, '--reason', 'again'])).err,
      /It was taken out on \S+ \(at the request of the author\)/,
    );
    assert.deepEqual((await readFile(archive.path)).includes('one-shore'), false);
  });

  test('reindex reports what changed in each record', async t => {
    const archive = await ownArchive(t);
    await archive.run(['add', '-'], both);
    assert.deepEqual(await archive.run(['reindex']), {
      code: 0,
      out: '0 records changed, 2 stayed as they were, 0 could not be read anew.\n',
      err: '',
    });
    const id = await idOf(archive, 'kind:meeting');
    const library = await openArchive(archive.path, { mode: 'write' });
    const record = (await library.article(id))?.record;
    assert.ok(record !== undefined && record.statements.length > 1);
    await library.reread([{ id, record: { ...record, statements: record.statements.slice(1), checks: [] } }]);
    await library.close();
    const { code, out } = await archive.run(['reindex']);
    assert.equal(code, 0);
    assert.match(out, new RegExp(`^${id} {2}statements \\+1.*\\n1 records? changed, 1 stayed`));
    assert.match((await archive.run(['reindex', '--query', 'kind:phone-call'])).out, /^0 records changed, 1 stayed/);
  });

  test('a backup is a whole archive, and takes no file away', async t => {
    const { run, path, folder } = await ownArchive(t);
    await run(['add', '-'], both);
    const copy = join(folder, 'copy.db');
    assert.deepEqual(await run(['backup', copy]), { code: 0, out: `${path} is copied to ${copy}.\n`, err: '' });
    const checked = await run(['check-archive', '--archive', copy]);
    assert.deepEqual(checked, { code: 0, out: `${copy}: 2 articles, hashes, evidence and indexes hold.\n`, err: '' });
    const again = await run(['backup', copy]);
    assert.deepEqual([again.code, again.out], [1, '']);
    assert.match(again.err, /copy\.db is there already; name a new file\.\n/);
  });

  test('is exported in each format, and never over what is there', async t => {
    const { run, folder } = await ownArchive(t);
    await run(['add', '-'], both);
    for (const format of formats) {
      const output = join(folder, format);
      const { code, out, err } = await run(['export', '--format', format, '--output', output]);
      assert.deepEqual([code, out], [0, ''], err);
      assert.match(err, /^2 articles: /);
      assert.ok(existsSync(output));
      assert.ok(!(await readdir(folder, { recursive: true })).some(name => name.endsWith('.unfinished')));
    }
    const again = await run(['export', '--format', 'jsonl', '--output', join(folder, 'jsonl')]);
    assert.deepEqual([again.code, /is there already; name another/.test(again.err)], [2, true]);
    const some = await run(['export', '--format', 'jsonl', '--query', 'kind:meeting']);
    assert.equal(some.out.trimEnd().split('\n').length, 1);
    assert.match(some.err, /^1 article: records\.jsonl 1\.\n$/);
  });

  test('what could not be taken is told, and the rest is there', async t => {
    const { run, folder } = await ownArchive(t);
    await mkdir(join(folder, 'news'));
    await writeFile(join(folder, 'news/a.txt'), call.text);
    await writeFile(join(folder, 'news/b.txt'), '');
    await writeFile(join(folder, 'news/c.ndjson'), `${line(meeting)}{"text": \n`);
    const { code, out, err } = await run(['add', join(folder, 'news')]);
    assert.equal(code, 1);
    assert.match(out, /: 2 added, 0 changed since, 0 there already, 2 could not be taken\.\n$/);
    assert.match(err, /b\.txt: It is empty; check that it is the right file\.\n/);
    assert.match(err, /c\.ndjson, 2: /);
  });

  test('without an archive, and with an empty file for one, it is said how to begin', async t => {
    const { run, path } = await ownArchive(t);
    const missing = {
      code: 1,
      out: '',
      err: `readout: ${path}: There is no archive yet; put something in with 'readout add'.\n`,
    };
    assert.deepEqual(await run(['status']), missing);
    await writeFile(path, '');
    assert.deepEqual(await run(['status']), missing);
  });

  const nothing = 'article:0000000000000000';
  for (const [words, exitCode, said] of [
    [['add'], 2, /Say what to add: files, folders, addresses, or '-'/],
    [['add', '-', '-'], 2, /Standard input can be read once/],
    [['add', 'nowhere.txt'], 1, /nowhere\.txt: There is no such file or folder/],
    [['add', '--jobs', '0', 'x'], 2, /whole number from 1 to 1024/],
    [['add', '--url', 'https://a.example/', 'sample/articles'], 2, /--url is said of one article, and there are several/],
    [['add', '--published', 'kemarin', 'sample/jokowi-putin.id.txt'], 1, /'kemarin' is no ISO 8601 date/],
    [['add', '--language', 'xx', 'sample/jokowi-putin.id.txt'], 1, /No pack reads the language 'xx'/],
    [['add', `https://${['127', '0', '0', '1'].join('.')}/`], 1, /is not on the public internet; save the page yourself/],
    [['watch'], 2, /No feed is followed yet; name one/],
    [['watch', 'feed.xml'], 2, /'feed\.xml' is no address of a feed/],
    [['watch', '--stop', 'https://a.example/feed'], 1, /is not followed; 'readout watch --list' says what is/],
    [['show'], 2, /missing required argument/],
    [['show', nothing], 1, /There is no such article; 'readout search' lists ids/],
    [['revisions', nothing], 1, /There is no such article/],
    [['remove', nothing], 2, /required option '--reason <words>' not specified/],
    [['remove', nothing, '--reason', 'x'], 1, /There is no such article/],
    [['export'], 2, /required option '-f, --format <format>' not specified/],
    [['export', '--format', 'csv'], 2, /'csv' makes 16 files; name a folder for them/],
    [['export', '--format', 'jsonl', '--query', 'speeker:x'], 2, /There is no field 'speeker'/],
    [['reindex', '--query', '('], 2, /\^/],
    [['backup'], 2, /missing required argument 'file'/],
  ] as const)
    test(`'readout ${words.join(' ')}' says what is wrong`, async () => {
      const { code, err } = await one.run(words);
      assert.equal(code, exitCode);
      assert.match(err, said);
    });

  for (const name of [
    'add',
    'watch',
    'search',
    'show',
    'export',
    'revisions',
    'status',
    'reindex',
    'check-archive',
    'backup',
    'remove',
  ])
    test(`'readout ${name} --help' helps, with an example`, async () => {
      const { code, out, err } = await one.run([name, '--help']);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /\nExamples?:\n {2}(?:readout|zstdcat)/);
      for (const written of out.split('\n')) assert.ok(written.length <= 80, `'${written}' fits 80 columns`);
    });
});
