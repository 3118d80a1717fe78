import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Annotation } from '../../src/web/reading/annotation.ts';
import { segmentsOf } from '../../src/web/reading/segments.ts';
import { speakerLetter } from '../../src/web/reading/voices.ts';

const mark = (start: number, end: number): Annotation => ({
  start,
  end,
  kind: 'statement',
  anchor: `s-${start}-${end}`,
  speaker: 1,
});

test('a text is cut where marks begin and end, and each piece knows the marks over it', () => {
  const [outer, inner] = [mark(2, 8), mark(4, 6)];
  assert.deepEqual(
    segmentsOf(10, [outer, inner]).map(({ start, end, marks }) => [start, end, marks.length]),
    [
      [0, 2, 0],
      [2, 4, 1],
      [4, 6, 2],
      [6, 8, 1],
      [8, 10, 0],
    ],
  );
});

test('whatever the marks, every character is in one piece, and a mark lies over just its own', () => {
  const length = 60;
  const marks = fc.array(
    fc.tuple(fc.integer({ min: -5, max: 65 }), fc.integer({ min: -5, max: 65 })).map(([start, end]) => mark(start, end)),
  );
  fc.assert(
    fc.property(marks, annotations => {
      const segments = segmentsOf(length, annotations);
      assert.equal(segments[0]?.start, 0);
      assert.equal(segments.at(-1)?.end, length);
      for (const [i, { end }] of segments.entries()) if (i + 1 < segments.length) assert.equal(segments[i + 1]?.start, end);
      for (const annotation of annotations) {
        const { start, end } = annotation;
        const valid = 0 <= start && start < end && end <= length;
        for (const segment of segments)
          assert.equal(segment.marks.includes(annotation), valid && start <= segment.start && segment.end <= end);
      }
    }),
  );
});

test('a text without a character has no piece', () => {
  assert.deepEqual(segmentsOf(0, []), []);
});

test('letters go on after Z', () => {
  assert.deepEqual([1, 26, 27, 52, 53].map(speakerLetter), ['A', 'Z', 'AA', 'AZ', 'BA']);
});
