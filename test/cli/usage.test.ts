import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { engineVersion } from '../../src/version.ts';
import { readout } from './readout.ts';

suite('the command line', { concurrency: 4 }, () => {
  test('tells its version', async () => {
    assert.deepEqual(await readout(['--version']), { code: 0, out: `${engineVersion}\n`, err: '' });
  });

  for (const words of [['--help'], ['read', '--help'], ['extract', '--help'], ['schema', '--help'], ['help', 'read']])
    test(`'readout ${words.join(' ')}' helps, with examples`, async () => {
      const { code, out, err } = await readout(words);
      assert.equal(code, 0);
      assert.equal(err, '');
      assert.match(out, /Usage: readout/);
      assert.match(out, /Examples?:\n {2}readout/);
      for (const line of out.split('\n')) assert.ok(line.length <= 80, `'${line}' fits 80 columns`);
    });

  for (const [words, said] of [
    [[], /Usage: readout/],
    [['reed', 'x'], /unknown command 'reed'\n\(Did you mean read\?\)/],
    [['read', '--formt', 'json', 'x'], /unknown option '--formt'\n\(Did you mean --format\?\)/],
    [['read', '--format', 'xml', 'x'], /Allowed choices are text, json, ndjson/],
    [['read'], /missing required argument 'file'/],
    [['read', '--title', 'T', 'a', 'b'], /--title is the title of one article/],
    [['read', '--url', 'U', 'a', 'b'], /--url is the address of one article/],
    [['read', '-', '-'], /Standard input can be read once/],
    [['read', '--published', 'kemarin', 'sample/jokowi-putin.id.txt'], /'kemarin' is no ISO 8601 date/],
    [['read', '--language', 'xx', 'sample/jokowi-putin.id.txt'], /No pack reads the language 'xx'/],
    [['extract', '--jobs', '0'], /whole number from 1/],
    [['extract', '--jobs', 'many'], /whole number from 1/],
    [['extract', 'articles.ndjson'], /It reads standard input, as: readout extract </],
  ] as const)
    test(`'readout ${words.join(' ')}' is wrong usage, and says why`, async () => {
      const { code, out, err } = await readout(words);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, said);
    });

  test('prints the JSON Schema that is published', async () => {
    const { code, out } = await readout(['schema']);
    const published = await readFile(new URL('../../schema/readout-record.schema.json', import.meta.url), 'utf8');
    assert.equal(code, 0);
    assert.deepEqual(
      JSON.parse(published),
      JSON.parse(out),
      "schema/readout-record.schema.json is out of date: 'bin/readout schema > schema/readout-record.schema.json' and 'npx biome format --write schema'",
    );
  });
});
