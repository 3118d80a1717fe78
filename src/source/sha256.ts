/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8, as lower-case hex. Written here because the engine runs, synchronously and without
 * dependencies, in browsers too, whose own digest is asynchronous.
 */
export function sha256(text: string): string {
  const message = new TextEncoder().encode(text);
  const state = Int32Array.from(initial);
  const schedule = new Int32Array(64);
  const whole = message.length - (message.length % 64);
  for (let start = 0; start < whole; start += 64) compress(state, schedule, message, start);
  const rest = message.length - whole;
  const tail = new Uint8Array(rest < 56 ? 64 : 128);
  tail.set(message.subarray(whole));
  tail[rest] = 0x80;
  const view = new DataView(tail.buffer);
  view.setUint32(tail.length - 8, Math.floor(message.length / 0x20000000));
  view.setUint32(tail.length - 4, (message.length << 3) >>> 0);
  for (let start = 0; start < tail.length; start += 64) compress(state, schedule, tail, start);
  return Array.from(state, word => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function compress(state: Int32Array, w: Int32Array, bytes: Uint8Array, start: number): void {
  for (let i = 0, p = start; i < 16; i++, p += 4)
    w[i] = (byte(bytes, p) << 24) | (byte(bytes, p + 1) << 16) | (byte(bytes, p + 2) << 8) | byte(bytes, p + 3);
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
  state[0] = at(state, 0) + a;
  state[1] = at(state, 1) + b;
  state[2] = at(state, 2) + c;
  state[3] = at(state, 3) + d;
  state[4] = at(state, 4) + e;
  state[5] = at(state, 5) + f;
  state[6] = at(state, 6) + g;
  state[7] = at(state, 7) + h;
}

const at = (words: Int32Array, i: number): number => words[i] ?? 0;
const byte = (bytes: Uint8Array, i: number): number => bytes[i] ?? 0;
const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

/** The first 32 bits of the fractional parts of the square (or cube) roots of the first primes, as the standard defines them. */
function roots(count: number, root: (n: number) => number): Int32Array {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) {
    if (isPrime(n)) found.push(Math.floor((root(n) % 1) * 0x100000000));
  }
  return Int32Array.from(found);
}

function isPrime(n: number): boolean {
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return true;
}

const initial = roots(8, Math.sqrt);
const constants = roots(64, Math.cbrt);
