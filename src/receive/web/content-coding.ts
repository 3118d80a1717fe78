import type { Transform } from 'node:stream';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib';
import { ReceiveError } from '../receive-error.ts';

const codings = ['gzip', 'deflate', 'br', 'zstd'] as const;

/** How a body may be compressed on its way (RFC 9110). */
export type ContentCoding = (typeof codings)[number];

/** What is asked for. */
export const acceptedCodings = codings.join(', ');

/** The largest window that zstd may use on the web (RFC 9659), as a power of two: 8 MB. */
const zstdWindow = 23;

/**
 * The codings of a Content-Encoding header, in the order in which they were laid over the body. Throws a ReceiveError where one is not
 * known, or there are more than `most`.
 */
export function contentCodings(header: string | null, most: number): ContentCoding[] {
  const named = (header ?? '')
    .toLowerCase()
    .split(',')
    .map(name => name.trim().replace(/^x-gzip$/, 'gzip'))
    .filter(name => name !== '' && name !== 'identity');
  if (named.length > most)
    throw new ReceiveError('bomb', `It is compressed ${named.length} times over, which no page is; it is not unpacked.`);
  return named.map(name => {
    const coding = codings.find(known => known === name);
    if (coding !== undefined) return coding;
    throw new ReceiveError(
      'unreadable',
      `The host compressed it as '${name.slice(0, 40)}', which nobody asked for; save the page and add the file.`,
    );
  });
}

/** What unpacks a coding. `first` is the first byte: many a host that says 'deflate' leaves out the envelope that should be around it. */
export function decompressor(coding: ContentCoding, first: number): Transform {
  switch (coding) {
    case 'gzip':
      return createGunzip();
    case 'deflate':
      return (first & 0x0f) === 8 ? createInflate() : createInflateRaw();
    case 'br':
      return createBrotliDecompress();
    case 'zstd':
      return createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: zstdWindow } });
  }
}
