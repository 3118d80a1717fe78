import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likeness, sketchOf } from '../../src/merging/sketch.ts';

const words = (from: number, count: number): string[] => Array.from({ length: count }, (_, i) => `w${from + i}`);

test('the likeness of two texts is about the share of three-word runs that they have in common', () => {
  for (const shared of [0, 100, 200, 300, 400]) {
    const a = sketchOf(words(0, 400).join(' '));
    const b = sketchOf([...words(0, shared), ...words(9000, 400 - shared)].join(' '));
    const run = Math.max(0, shared - 2);
    assert.ok(Math.abs(likeness(a, b) - run / (796 - run)) < 0.15, `${shared} words: ${likeness(a, b)}`);
  }
});

test('Chinese is compared by characters, traditional and simplified alike', () => {
  const text =
    '两国元首就双边关系和共同关心的国际地区问题深入交换意见达成重要共识并同意继续保持密切沟通推动合作取得更多成果造福两国人民';
  const traditional = text.replaceAll('国', '國').replaceAll('两', '兩').replaceAll('关', '關');
  assert.equal(likeness(sketchOf(text), sketchOf(traditional)), 1);
});

test('texts too short to tell are like nothing', () => {
  assert.equal(likeness(sketchOf('the two spoke today'), sketchOf('the two spoke today')), 0);
});
