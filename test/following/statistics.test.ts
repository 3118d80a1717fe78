import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chanceOfEndRun, chanceOfInnerRun } from '../../src/following/chance-of-run.ts';
import { wilsonInterval } from '../../src/following/wilson-interval.ts';

test('intervals are those of the published table', () => {
  // Newcombe, 'Two-sided confidence intervals for the single proportion', Statistics in Medicine 17 (1998), 857–872, table I, method 3.
  for (const [uses, trials, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const) {
    const interval = wilsonInterval(uses, trials);
    assert.deepEqual([interval?.low.toFixed(4), interval?.high.toFixed(4)], [low.toFixed(4), high.toFixed(4)]);
  }
});

test('an interval stays within 0 and 1, and mirrors itself', () => {
  assert.equal(wilsonInterval(0, 0), null);
  for (const trials of [1, 2, 7, 1_000_000])
    for (const uses of [0, 1, trials]) {
      const { value, low, high } = wilsonInterval(uses, trials) ?? assert.fail();
      assert.ok(0 <= low && low <= value && value <= high && high <= 1);
      const mirrored = wilsonInterval(trials - uses, trials) ?? assert.fail();
      assert.ok(Math.abs(mirrored.low - (1 - high)) < 1e-12);
    }
});

/** The places of uses in every order in which they can fall on readouts. */
function* orders(readouts: number, uses: number, from = 0): Generator<number[]> {
  if (uses === 0) yield [];
  else
    for (let at = from; at <= readouts - uses; at++) for (const rest of orders(readouts, uses - 1, at + 1)) yield [at, ...rest];
}

test('chances are those that counting every order gives', () => {
  for (const readouts of [1, 5, 9, 12])
    for (let uses = 1; uses <= readouts; uses++) {
      const all = [...orders(readouts, uses)];
      const share = (has: (places: readonly number[]) => boolean): number => all.filter(has).length / all.length;
      for (let run = 1; run <= readouts; run++) {
        const last = share(places => readouts - 1 - (places.at(-1) ?? 0) >= run);
        assert.ok(Math.abs(chanceOfEndRun(readouts, uses, run) - last) < 1e-9, `end ${readouts} ${uses} ${run}`);
        const inner = share(places => places.some((at, i) => i > 0 && at - (places[i - 1] ?? 0) - 1 >= run));
        assert.ok(Math.abs(chanceOfInnerRun(readouts, uses, run) - inner) < 1e-9, `inner ${readouts} ${uses} ${run}`);
      }
    }
});

test('chances stay within 0 and 1 where there is much to count', () => {
  for (const uses of [2, 50, 500, 5_000])
    for (const run of [1, 5, 40, 400, 4_000]) {
      const chance = chanceOfInnerRun(10_000, uses, run);
      assert.ok(chance >= 0 && chance <= 1, `${uses} ${run} ${chance}`);
    }
  assert.ok(chanceOfInnerRun(10_000, 500, 1) > 0.999, 'a short run is sure to be there');
});
