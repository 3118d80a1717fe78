import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { suite, test } from 'node:test';
import { extractErrorSchema, recordSchema } from '../../src/record/schema.ts';
import { main, readout } from './readout.ts';

const text = await readFile(new URL('../../sample/jokowi-putin.id.txt', import.meta.url), 'utf8');
const article = (id: string): string => `${JSON.stringify({ id, text })}\n`;
const linesOf = (out: string): string[] => out.trimEnd().split('\n');

suite('readout extract', { concurrency: 4 }, () => {
  test('every article becomes a record, in order', async () => {
    const ids = Array.from({ length: 40 }, (_, i) => `a${i}`);
    const { code, out, err } = await readout(['extract', '--jobs', '2'], { input: ids.map(article).join('') });
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.deepEqual(
      linesOf(out).map(line => recordSchema.parse(JSON.parse(line)).id),
      ids,
    );
  });

  test('one job and several give the same bytes', async () => {
    // Articles of very different lengths, so that later ones are done before earlier ones.
    const input = Array.from(
      { length: 60 },
      (_, i) => `${JSON.stringify({ id: `a${i}`, text: text.repeat(i % 7 === 0 ? 40 : 1) })}\n`,
    ).join('');
    const [one, several] = await Promise.all(['1', '3'].map(jobs => readout(['extract', '--jobs', jobs], { input })));
    assert.equal(one?.code, 0);
    assert.equal(linesOf(one?.out ?? '').length, 60);
    assert.equal(several?.out, one?.out);
  });

  for (const jobs of ['1', '2'])
    test(`a bad line is answered in its place, with ${jobs === '1' ? 'one job' : 'two jobs'}`, async () => {
      const input = Buffer.concat([
        Buffer.from(`${article('a1')}{"id": "broken\n\n  \r\n{"id":"a5","text":5}\n{"id":"a6"}\n`),
        Buffer.from([0x22, 0xff, 0x22, 0x0a]),
        Buffer.from(
          '{"id":"a8","text":"Presiden","language":"xx"}\n{"id":"a9","text":"Presiden","published":"kemarin"}\n["a10"]\n',
        ),
        Buffer.from(article('a11').trimEnd()),
      ]);
      const { code, out, err } = await readout(['extract', '--jobs', jobs], { input });
      const [first, ...rest] = linesOf(out).map(line => JSON.parse(line));
      const last = rest.pop();
      assert.equal(recordSchema.parse(first).id, 'a1');
      assert.equal(recordSchema.parse(last).id, 'a11');
      assert.deepEqual(
        rest.map(line => extractErrorSchema.parse(line)).map(({ id, line, error }) => [id, line, error.code]),
        [
          [null, 2, 'broken-json'],
          ['a5', 5, 'wrong-type'],
          ['a6', 6, 'no-text'],
          [null, 7, 'not-utf8'],
          ['a8', 8, 'unsupported-language'],
          ['a9', 9, 'bad-metadata'],
          [null, 10, 'wrong-type'],
        ],
      );
      assert.equal(code, 0);
      assert.equal(err, '7 of 9 lines could not be read; each has an error in its place.\n');
    });

  test('with --strict, a line that could not be read shows in the exit code', async () => {
    const [bad, good] = await Promise.all([
      readout(['extract', '--strict'], { input: `{}\n${article('a')}` }),
      readout(['extract', '--strict', '--summary'], { input: article('a') }),
    ]);
    assert.equal(bad.code, 1);
    assert.equal(linesOf(bad.out).length, 2);
    assert.equal(good.code, 0);
    assert.equal(good.err, '1 line read.\n');
  });

  test('with --why, records carry their derivation', async () => {
    const { out } = await readout(['extract', '--why', '--jobs', '2'], { input: article('a') });
    assert.notEqual(recordSchema.parse(JSON.parse(out)).derivation, undefined);
  });

  test('no input is no output', async () => {
    assert.deepEqual(await readout(['extract']), { code: 0, out: '', err: '' });
  });

  for (const jobs of ['1', '2'])
    test(`an article is answered before the next one is there, with ${jobs === '1' ? 'one job' : 'two jobs'}`, async () => {
      const child = spawn(process.execPath, [main, 'extract', '--jobs', jobs]);
      const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      for (const id of ['a', 'b', 'c']) {
        child.stdin.write(article(id));
        const answer = await answers.next();
        assert.equal(JSON.parse(answer.value ?? '').id, id);
      }
      child.stdin.end();
      assert.deepEqual(await once(child, 'close'), [0, null]);
    });

  for (const jobs of ['1', '2'])
    test(`a reader that has seen enough ends the run quietly, with ${jobs === '1' ? 'one job' : 'two jobs'}`, async () => {
      const child = spawn(process.execPath, [main, 'extract', '--jobs', jobs]);
      let err = '';
      child.stderr.setEncoding('utf8').on('data', part => {
        err += part;
      });
      child.stdin.on('error', () => {});
      // Input goes on for as long as the run does.
      const feed = (): void => {
        while (child.stdin.writable && child.stdin.write(article('a')));
      };
      child.stdin.on('drain', feed);
      feed();
      await once(child.stdout, 'data');
      child.stdout.destroy();
      assert.deepEqual(await once(child, 'close'), [0, null]);
      assert.equal(err, '');
    });
});
