/** How far bytes are UTF-8: whole sequences of several bytes, and bytes that belong to none. */
export interface Utf8Evidence {
  readonly sequences: number;
  readonly strays: number;
}

/** Counts both. A sequence that the end of the bytes cuts off counts as neither. */
export function utf8Evidence(bytes: Uint8Array): Utf8Evidence {
  let sequences = 0;
  let strays = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAfter(bytes[at] ?? 0);
    if (length === 1) {
      at++;
      continue;
    }
    let trailing = 1;
    while (trailing < length && isTrail(bytes[at + trailing])) trailing++;
    if (length > 0 && trailing === length) sequences++;
    else if (length === 0 || at + trailing < bytes.length) strays++;
    at += trailing;
  }
  return { sequences, strays };
}

/** The length of the sequence that a byte begins; 0 where it begins none. */
function lengthAfter(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
}

const isTrail = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;
