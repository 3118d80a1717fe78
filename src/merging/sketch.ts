import { fold } from '../language/fold.ts';

/** How many least hashes a sketch keeps; the likeness of two is then right to within about 0.06. */
const bins = 64;
/** Longer texts are known by their beginning. */
const longestPart = 20_000;
const none = 0xffffffff;

/**
 * What is kept of a text to tell near-duplicates by: of its shingles (three words, or three Han characters, in a row) the least hash
 * in each of 64 bins (Li, Owen and Zhang, 'One Permutation Hashing', 2012).
 */
export type Sketch = Uint32Array;

export function sketchOf(text: string): Sketch {
  const sketch = new Uint32Array(bins).fill(none);
  let first = 0;
  let second = 0;
  let units = 0;
  for (const [unit] of fold(text.slice(0, longestPart)).matchAll(/\p{Script=Han}|[\p{L}\p{N}]+/gu)) {
    const third = hashOf(unit);
    if (++units >= 3) {
      const hash = mixed(Math.imul(first, 3) ^ Math.imul(second, 5) ^ third);
      const bin = hash % bins;
      if (hash < (sketch[bin] ?? 0)) sketch[bin] = hash;
    }
    first = mixed(second);
    second = third;
  }
  return sketch;
}

/** The share of shingles that two texts have in common (Jaccard), as their sketches estimate it: 0 to 1. Texts too short to tell: 0. */
export function likeness(a: Sketch, b: Sketch): number {
  let filled = 0;
  let equal = 0;
  for (let bin = 0; bin < bins; bin++) {
    const x = a[bin];
    const y = b[bin];
    if (x === none && y === none) continue;
    filled++;
    if (x === y) equal++;
  }
  return filled < bins / 4 ? 0 : equal / filled;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The finaliser of MurmurHash3: every bit of the input reaches every bit of the result. */
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
