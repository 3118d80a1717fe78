import { createRequire } from 'node:module';

/** The package brings no types; this is what its documentation promises. */
const sniff: (bytes: Uint8Array, options?: { defaultEncoding?: string }) => string = createRequire(import.meta.url)(
  'html-encoding-sniffer',
);

/** The encoding that a text says it is in, as a name that `TextDecoder` takes, and who says so. */
export interface DeclaredEncoding {
  readonly encoding: string;
  readonly basis: 'mark' | 'transport' | 'markup';
}

/**
 * What is declared, in the order of the WHATWG standards: the byte order mark, the `charset` of the transport, then what stands
 * in the markup (an XML declaration, or for HTML the `meta` elements of the first 1024 bytes). Null where nothing that is known
 * is declared.
 */
export function declaredEncoding(bytes: Uint8Array, mediaType: string, charset: string | undefined): DeclaredEncoding | null {
  const mark = marks.find(({ start }) => start.every((byte, i) => bytes[i] === byte));
  if (mark !== undefined) return { encoding: mark.encoding, basis: 'mark' };
  const transport = nameOf(charset ?? '');
  if (transport !== null) return { encoding: transport, basis: 'transport' };
  if (!/html|xml/.test(mediaType)) return null;
  const markup =
    nameOf(xmlDeclaration(bytes)) ?? (mediaType.includes('html') ? nameOf(sniff(bytes, { defaultEncoding: '' })) : null);
  // Markup that could be read as ASCII up to here is not in UTF-16, whatever it says.
  return markup === null ? null : { encoding: markup.startsWith('utf-16') ? 'utf-8' : markup, basis: 'markup' };
}

const marks = [
  { start: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { start: [0xff, 0xfe], encoding: 'utf-16le' },
  { start: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** The encoding of a label; null for labels that nothing knows, that the standard bars, or that say nothing. */
function nameOf(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label.trim().replace(/^["']|["']$/g, '') || 'none');
    return encoding === 'x-user-defined' ? null : encoding;
  } catch {
    return null;
  }
}

function xmlDeclaration(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 256)).toString('latin1');
  return /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? '';
}
