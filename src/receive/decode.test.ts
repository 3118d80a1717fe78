import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from './decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

test('UTF-8 becomes text, character for character', () => {
  const text = ' Presiden \u00a0 习近平 “🤝”\r\n\n';
  assert.equal(decode(bytes(text)), text);
});

test('a byte order mark before the text is dropped, and one inside it stays', () => {
  assert.equal(decode(bytes([0xef, 0xbb, 0xbf], 'a\ufeffb')), 'a\ufeffb');
});

for (const [what, given, code] of [
  ['Windows-1252', bytes('caf', [0xe9], ' buka'), 'not-utf8'],
  ['a character cut off at the end', bytes('abc', [0xe4, 0xb9]), 'not-utf8'],
  ['a PDF file', bytes('%PDF-1.7\n'), 'binary'],
  ['an office document', bytes('PK', [3, 4, 20, 0]), 'binary'],
  ['UTF-16', bytes([0xff, 0xfe, 0x41, 0x00]), 'binary'],
  ['a file with zero bytes', bytes('abc', [0], 'def'), 'binary'],
  ['an empty file', bytes(), 'no-text'],
  ['a file of white space', bytes(' \r\n\t\u00a0'), 'no-text'],
  ['a file of a byte order mark', bytes([0xef, 0xbb, 0xbf]), 'no-text'],
] as const)
  test(`${what} is refused`, () => {
    assert.throws(() => decode(given), { name: 'ReceiveError', code });
  });
