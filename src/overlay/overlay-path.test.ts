import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { overlayPath } from './overlay-path.ts';

const file = join('gazetteer', 'people.jsonl');
const shared = join(homedir(), 'shared');

test('the overlay stands in READOUT_DATA, else in the data folder of the user', () => {
  assert.equal(overlayPath({ READOUT_DATA: 'own', XDG_DATA_HOME: shared }), join('own', file));
  assert.equal(overlayPath({ READOUT_DATA: '', XDG_DATA_HOME: shared }), join(shared, 'readout', file));
});

test('without either, or with a relative folder, which the specification has ignored, it stands in the usual place', () => {
  const usual = join(homedir(), '.local', 'share', 'readout', file);
  assert.deepEqual([overlayPath({}), overlayPath({ XDG_DATA_HOME: 'relative' })], [usual, usual]);
});
