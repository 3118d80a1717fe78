import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { recordSchema } from '../../src/record/schema.ts';
import { readout } from './readout.ts';

const meeting = 'sample/prabowo-putin.id.txt';
const call = 'sample/jokowi-putin.id.txt';

const idOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const recordsOf = (ndjson: string) =>
  ndjson
    .trimEnd()
    .split('\n')
    .map(line => recordSchema.parse(JSON.parse(line)));

suite('readout read', { concurrency: true }, () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-read-'));
  });
  after(() => rm(folder, { recursive: true }));

  test('a file becomes a report without colour in a pipe', async () => {
    const { code, out, err } = await readout(['read', meeting]);
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.match(out, /Prabowo Subianto \(president, Indonesia\)/);
    assert.match(out, /not reviewed by a person/);
    assert.ok(!out.includes('\u001b'), 'no escape sequences');
    assert.ok(!out.includes('↳'), 'no rules, where nobody asked why');
  });

  test('colour can be forced, and forced off', async () => {
    const [on, off] = await Promise.all([
      readout(['read', meeting], { env: { FORCE_COLOR: '1' } }),
      readout(['read', meeting], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }),
    ]);
    assert.ok(on.out.includes('\u001b['));
    assert.ok(!off.out.includes('\u001b'));
  });

  test('with --why a report shows rules', async () => {
    const { out } = await readout(['read', '--why', meeting], { env: { COLUMNS: '40' } });
    assert.match(out, /↳ contact\./);
  });

  test('one file as JSON is one object, several are one a line', async () => {
    const [one, several] = await Promise.all([
      readout(['read', '--format', 'json', meeting]),
      readout(['read', '--format', 'json', meeting, call]),
    ]);
    assert.ok(one.out.startsWith('{\n'));
    const record = recordSchema.parse(JSON.parse(one.out));
    assert.equal(record.document.location, meeting);
    assert.equal(record.document.bytesId, idOf(await readFile(meeting)));
    assert.equal(record.document.extractor, null);
    assert.equal(record.derivation, undefined);
    assert.deepEqual(
      recordsOf(several.out).map(({ document }) => document.location),
      [meeting, call],
    );
  });

  test('what is known of an article reaches its record', async () => {
    const { out } = await readout([
      ...[
        'read',
        '--format',
        'ndjson',
        '--why',
        '--published',
        '2025-06-20',
        '--url',
        'https://example.org/1',
        '--outlet',
        'Koran Contoh',
      ],
      ...['--title', 'Judul Contoh', '--language', 'id', meeting],
    ]);
    const [record] = recordsOf(out);
    assert.equal(record?.document.location, 'https://example.org/1');
    assert.equal(record?.document.title?.value, 'Judul Contoh');
    assert.equal(record?.document.outlet?.name, 'Koran Contoh');
    assert.equal(record?.document.published?.value.slice(0, 10), '2025-06-20');
    assert.notEqual(record?.derivation, undefined);
  });

  test('standard input is read as bytes, without its byte order mark', async () => {
    const input = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), await readFile(meeting)]);
    const { code, out } = await readout(['read', '--format', 'json', '-'], { input });
    const { document } = recordSchema.parse(JSON.parse(out));
    assert.equal(code, 0);
    assert.equal(document.location, null);
    assert.equal(document.bytesId, idOf(input));
    assert.equal(document.textId, idOf(input.subarray(3)));
  });

  test('a file that cannot be read is said so, and the others are read', async () => {
    const latin = join(folder, 'latin.txt');
    await writeFile(latin, Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    const { code, out, err } = await readout(['read', '--format', 'json', 'none.txt', latin, 'src', meeting]);
    assert.equal(code, 1);
    assert.deepEqual(
      recordsOf(out).map(({ document }) => document.location),
      [meeting],
    );
    const [missing, encoded, directory] = err.split('\n');
    assert.match(missing ?? '', /^readout: none\.txt: There is no such file/);
    assert.match(encoded ?? '', /latin\.txt: It is not UTF-8 text; convert it first/);
    assert.match(directory ?? '', /^readout: src: It is a directory/);
  });

  test('a text in no language that is read is said so', async () => {
    const { code, out, err } = await readout(['read', '-'], { input: 'Dies ist ein Text in einer anderen Sprache.' });
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(err, /^readout: standard input: The text is in none of the languages/);
  });
});
