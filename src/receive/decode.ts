import { ReceiveError } from './receive-error.ts';

/** Files that people take for text, by their first bytes, and what to do with them. */
const disguises: readonly { readonly start: readonly number[]; readonly advice: string }[] = [
  { start: [0x25, 0x50, 0x44, 0x46], advice: 'It is a PDF file; save its text first, as with: pdftotext FILE.pdf FILE.txt' },
  { start: [0x50, 0x4b, 0x03, 0x04], advice: 'It is an archive or an office document; save it as plain text (UTF-8) first.' },
  { start: [0x1f, 0x8b], advice: 'It is compressed; unpack it first, as with: gzip -dc FILE.gz | readout read -' },
  { start: [0xff, 0xfe], advice: 'It is text in UTF-16; convert it first, as with: iconv -f UTF-16 -t UTF-8 FILE > FILE.utf8' },
  { start: [0xfe, 0xff], advice: 'It is text in UTF-16; convert it first, as with: iconv -f UTF-16 -t UTF-8 FILE > FILE.utf8' },
];

/**
 * Decodes an article once: UTF-8, without the byte order mark that may stand before it. Throws a ReceiveError where the bytes are
 * not text, are text in another encoding, or hold nothing but white space.
 */
export function decode(bytes: Uint8Array): string {
  const disguise = disguises.find(({ start }) => start.every((byte, i) => bytes[i] === byte));
  if (disguise !== undefined) throw new ReceiveError('binary', disguise.advice);
  if (bytes.includes(0)) throw new ReceiveError('binary', 'It is a binary file; save its text as UTF-8 first.');
  const text = decodeUtf8(bytes);
  if (text === null)
    throw new ReceiveError(
      'not-utf8',
      'It is not UTF-8 text; convert it first, as with: iconv -f WINDOWS-1252 -t UTF-8 FILE > FILE.utf8',
    );
  if (text.trim() === '') throw new ReceiveError('no-text', 'There is no text in it.');
  return text;
}

/** The text of valid UTF-8, without a byte order mark; null where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });
