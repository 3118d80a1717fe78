/**
 * Whole numbers from 0 to 2³¹ - 1 as text: variable-length quantities in base 64, the lowest five bits first, as source maps write them. Text loads
 * wherever modules do, and small numbers, of which there are most, take one character.
 */
export function packNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number > 0x7fffffff) throw new Error(`${number} cannot be packed.`);
    let rest = number;
    for (; rest > 31; rest >>>= 5) text += alphabet.charAt((rest & 31) | more);
    text += alphabet.charAt(rest);
  }
  return text;
}

/** The numbers that `packNumbers` wrote. Throws where a text is none of its own. */
export function unpackNumbers(text: string): Int32Array {
  // Bytes are gone through faster than a text's characters.
  const bytes = new TextEncoder().encode(text);
  const numbers = new Int32Array(bytes.length);
  let count = 0;
  let number = 0;
  let shift = 0;
  let met = 0;
  // Without branches, since no processor foresees which digit is a number's last.
  for (let i = 0; i < bytes.length; i++) {
    const digit = digits[bytes[i] ?? 0] ?? noDigit;
    met |= digit;
    number |= (digit & 31) << shift;
    numbers[count] = number;
    const goesOn = -(digit >> 5); // all bits, or none
    count += 1 + goesOn;
    number &= goesOn;
    shift = (shift + 5) & goesOn;
  }
  if (shift > 0 || met > 63) throw new Error('A text of packed numbers is broken off, or is none.');
  return numbers.subarray(0, count);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bit of a digit that says that more follow. */
const more = 32;

const noDigit = 255;
const digits = new Uint8Array(256).fill(noDigit);
for (let i = 0; i < alphabet.length; i++) digits[alphabet.charCodeAt(i)] = i;
