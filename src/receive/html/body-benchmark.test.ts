import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasExtractionPages, scoreBodies } from '../../../bench/bodies.ts';

const skip = hasExtractionPages ? false : 'the pages of the article-extraction benchmark do not lie beside the repository';

/** The best of the extractors that were measured when the floor was set. */
const floor = 0.958;

test('bodies of the public benchmark are extracted at least as well as by the best known', { skip }, () => {
  const { pages, f1 } = scoreBodies();
  assert.equal(pages, 181);
  assert.ok(f1 >= floor, `F1 ${f1} < ${floor}`);
});
