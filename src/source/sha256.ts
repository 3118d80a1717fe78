/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8, as lower-case hex. Written here because the engine runs, synchronously and without
 * dependencies, in browsers too, whose own digest is asynchronous.
 */
export function sha256(text: string): string {
  const message = new TextEncoder().encode(text);
  const blocks = Math.ceil((message.length + 9) / 64);
  const state = Uint32Array.from(initial);
  const schedule = new Uint32Array(64);
  const block = new Uint8Array(64);
  const view = new DataView(block.buffer);
  for (let b = 0; b < blocks; b++) {
    const start = b * 64;
    block.fill(0);
    block.set(message.subarray(start, start + 64));
    if (start <= message.length && message.length < start + 64) block[message.length - start] = 0x80;
    if (b === blocks - 1) {
      view.setUint32(56, Math.floor(message.length / 0x20000000));
      view.setUint32(60, (message.length << 3) >>> 0);
    }
    compress(state, schedule, view);
  }
  return Array.from(state, word => word.toString(16).padStart(8, '0')).join('');
}

function compress(state: Uint32Array, w: Uint32Array, block: DataView): void {
  for (let i = 0; i < 16; i++) w[i] = block.getUint32(i * 4);
  for (let i = 16; i < 64; i++) {
    const x = at(w, i - 15);
    const y = at(w, i - 2);
    const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
    const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
    w[i] = (at(w, i - 16) + s0 + at(w, i - 7) + s1) | 0;
  }
  let a = at(state, 0);
  let b = at(state, 1);
  let c = at(state, 2);
  let d = at(state, 3);
  let e = at(state, 4);
  let f = at(state, 5);
  let g = at(state, 6);
  let h = at(state, 7);
  for (let i = 0; i < 64; i++) {
    const t1 = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + at(constants, i) + at(w, i)) | 0;
    const t2 = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  const sums = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) state[i] = (at(state, i) + (sums[i] ?? 0)) | 0;
}

const at = (words: Uint32Array, i: number): number => words[i] ?? 0;
const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

/** The first 32 bits of the fractional parts of the square (or cube) roots of the first primes, as the standard defines them. */
function roots(count: number, root: (n: number) => number): Uint32Array {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) {
    if (isPrime(n)) found.push(Math.floor((root(n) % 1) * 0x100000000));
  }
  return Uint32Array.from(found);
}

function isPrime(n: number): boolean {
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return true;
}

const initial = roots(8, Math.sqrt);
const constants = roots(64, Math.cbrt);
