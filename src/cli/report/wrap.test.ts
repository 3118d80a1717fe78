import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { displayWidth } from './display-width.ts';
import { wrap } from './wrap.ts';

test('lines break at spaces', () => {
  assert.deepEqual(wrap('kerja sama di bidang energi', 13), ['kerja sama di', 'bidang energi']);
});

test('a hyphen may end a line, inside a word', () => {
  assert.deepEqual(wrap('hubungan Tiongkok-Rusia', 18), ['hubungan Tiongkok-', 'Rusia']);
  assert.deepEqual(wrap('pada 2020-07-08', 12), ['pada', '2020-07-08']);
});

test('Chinese breaks between characters, but not before a mark that closes or after one that opens', () => {
  assert.deepEqual(wrap('国家主席习近平', 8), ['国家主席', '习近平']);
  assert.deepEqual(wrap('国家主席，习近平', 8), ['国家主', '席，习近', '平']);
  assert.deepEqual(wrap('国家主（席）习', 8), ['国家主', '（席）习']);
});

test('a word longer than a line is cut', () => {
  assert.deepEqual(wrap('ab abcdefghij', 4), ['ab', 'abcd', 'efgh', 'ij']);
});

test('an empty text is an empty line', () => {
  assert.deepEqual(wrap('', 10), ['']);
});

test('no line is too wide, and nothing is lost', () => {
  const piece = fc.constantFrom('a', 'bc', '-', ' ', '习', '。', '（', '🤝', 'e\u0301', '…', '”', '7');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 6, max: 30 }), (pieces, width) => {
      const text = pieces.join('');
      const lines = wrap(text, width);
      for (const line of lines) assert.ok(displayWidth(line) <= width, `'${line}' is wider than ${width}`);
      assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
    }),
  );
});
