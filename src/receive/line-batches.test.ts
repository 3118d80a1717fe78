import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lineBatches, singleLines } from './line-batches.ts';

const decoder = new TextDecoder();

async function* chunksOf(chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

/** The lines of chunks as [number, text]; null for a line that is too long. */
async function linesOf(chunks: readonly string[], longest?: number): Promise<[number, string | null][]> {
  const lines: [number, string | null][] = [];
  for await (const batch of lineBatches(chunksOf(chunks), longest))
    for (const { firstLine, bytes, tooLong } of singleLines(batch))
      lines.push([firstLine, tooLong ? null : decoder.decode(bytes)]);
  return lines;
}

test('lines come whole and numbered, however the chunks cut them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.constantFrom('a', 'é', '\n', '\r\n'), { maxLength: 6 }).map(parts => parts.join(''))),
      async chunks => {
        const text = chunks.join('');
        const expected = text.split(/(?<=\n)/).filter(line => line !== '');
        assert.deepEqual(
          await linesOf(chunks),
          expected.map((line, i) => [i + 1, line]),
        );
      },
    ),
  );
});

test('the whole lines of a chunk are given before the next chunk is asked for', async () => {
  let asked = 0;
  const chunks = (async function* () {
    for (const chunk of ['a\nb\nc', 'd\n']) {
      asked++;
      yield Buffer.from(chunk);
    }
  })();
  const first = await lineBatches(chunks).next();
  assert.equal(decoder.decode(first.value?.bytes), 'a\nb\n');
  assert.equal(asked, 1);
});

test('a line that is too long is skipped, and the lines around it keep their numbers', async () => {
  assert.deepEqual(await linesOf(['a\nbb', 'bb', 'bb', 'b\nc\n', 'd'], 5), [
    [1, 'a\n'],
    [2, null],
    [3, 'c\n'],
    [4, 'd'],
  ]);
  assert.deepEqual(await linesOf(['a\nbbb', 'bbb\n', 'c'], 5), [
    [1, 'a\n'],
    [2, null],
    [3, 'c'],
  ]);
  assert.deepEqual(await linesOf(['bbb', 'bbb', 'b'], 5), [[1, null]]);
});

test('an empty stream has no lines', async () => {
  assert.deepEqual(await linesOf([]), []);
  assert.deepEqual(await linesOf(['']), []);
});
