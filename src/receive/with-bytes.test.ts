import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../engine/read.ts';
import { withBytes } from './with-bytes.ts';

test('the record carries the hash of the bytes, and the text keeps its own', () => {
  const record = read('abc', { language: 'id' });
  const { document } = withBytes(record, Buffer.from('\ufeffabc'));
  assert.equal(document.bytesId, 'sha256:1c28dc3f1f804a1ad9c9b4b4cf5e2658d16ad4ed08e3020d04a8d2865018947c');
  assert.equal(document.textId, 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  assert.equal(record.document.bytesId, null);
});
