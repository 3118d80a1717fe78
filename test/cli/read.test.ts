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

suite('readout read', { concurrency: 4 }, () => {
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
    const picture = join(folder, 'picture.png');
    await writeFile(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]));
    const { code, out, err } = await readout(['read', '--format', 'json', 'none.txt', picture, 'src', meeting]);
    assert.equal(code, 1);
    assert.deepEqual(
      recordsOf(out).map(({ document }) => document.location),
      [meeting],
    );
    const [missing, binary, directory] = err.split('\n');
    assert.match(missing ?? '', /^readout: none\.txt: There is no such file/);
    assert.match(binary ?? '', /picture\.png: It is an archive, an office document, a picture or a program/);
    assert.match(directory ?? '', /^readout: src: It is a directory/);
  });

  test('a page, Markdown and a text in an encoding of its own are read as the text in them', async () => {
    const told = 'Presiden Valdoria Bela Karsan bertemu dengan Presiden Zantara Kofi Adunle pada 5 Mei 2024 — di Tarnau.';
    const files = {
      'page.html': Buffer.from(
        `<html><body><nav><a href="/">Depan</a></nav><article><h1>Pertemuan</h1><p>${told}</p></article></body></html>`,
      ),
      'note.md': Buffer.from(`# Pertemuan\n\n${told.replace('bertemu', '**bertemu**')}\n`),
      'old.txt': Buffer.from(told.replace('—', '\x97'), 'latin1'),
    };
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
    const { code, out } = await readout(['read', '--format', 'json', ...Object.keys(files).map(name => join(folder, name))]);
    assert.equal(code, 0);
    for (const { contacts } of recordsOf(out)) assert.equal(contacts[0]?.evidence[0]?.text.includes('bertemu'), true);
  });

  test('a text in no language that is read is said so', async () => {
    const { code, out, err } = await readout(['read', '-'], { input: 'Dies ist ein Text in einer anderen Sprache.' });
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(err, /^readout: standard input: The text is in none of the languages/);
  });
});
