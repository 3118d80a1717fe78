/** What bytes are taken for; 'binary' is what no article can be read from. */
export type DocumentKind = 'text' | 'markdown' | 'html' | 'pdf' | 'feed' | 'ndjson' | 'json' | 'gzip' | 'binary';

/** What is known of bytes from outside: a name, and what the transport says. */
export interface KindHints {
  readonly name?: string | undefined;
  /** Where it was fetched; the last part of its path is a name. */
  readonly address?: string | undefined;
  readonly mediaType?: string | undefined;
}

/** The first bytes that tell the kind; more are not looked at. */
export const tellingLength = 4096;

/**
 * The kind of bytes, by their first `tellingLength`: their magic numbers first, then what markup or JSON they begin with, then
 * the ending of the name, then the media type, which servers often get wrong. Plain text where nothing speaks against it.
 */
export function kindOf(bytes: Uint8Array, { name, address = '', mediaType = '' }: KindHints = {}): DocumentKind {
  const head = bytes.subarray(0, tellingLength);
  const magic = signatures.find(({ start }) => start.every((byte, i) => head[i] === byte));
  if (magic !== undefined) return magic.kind;
  const start = startOf(head);
  if (/^\s*(<\?xml[^>]*\?>\s*)?(<!--[^>]*-->\s*)*<(rss|feed|rdf:RDF)[\s>]/.test(start)) return 'feed';
  const named =
    endings[/\.([a-z0-9]+)(\.gz)?$/i.exec(name ?? pathOf(address))?.[1]?.toLowerCase() ?? ''] ?? types[bareType(mediaType)];
  if (/^\s*[{[]/.test(start) && named !== 'markdown' && named !== 'html') return kindOfJson(start, named);
  if (/^\s*(<\?xml[^>]*\?>\s*)?(<!--[^>]*-->\s*)*<(!doctype\s+html|html|head|body)[\s>]/i.test(start)) return 'html';
  if (named === 'pdf') return start.includes('%PDF-') ? 'pdf' : 'text';
  return named ?? 'text';
}

const signatures: readonly { readonly start: readonly number[]; readonly kind: DocumentKind }[] = [
  { start: [0x25, 0x50, 0x44, 0x46, 0x2d], kind: 'pdf' },
  { start: [0x1f, 0x8b], kind: 'gzip' },
  { start: [0x50, 0x4b, 0x03, 0x04], kind: 'binary' },
  { start: [0xd0, 0xcf, 0x11, 0xe0], kind: 'binary' },
  { start: [0x89, 0x50, 0x4e, 0x47], kind: 'binary' },
  { start: [0xff, 0xd8, 0xff], kind: 'binary' },
  { start: [0x47, 0x49, 0x46, 0x38], kind: 'binary' },
  { start: [0x52, 0x61, 0x72, 0x21], kind: 'binary' },
  { start: [0x37, 0x7a, 0xbc, 0xaf], kind: 'binary' },
  { start: [0x28, 0xb5, 0x2f, 0xfd], kind: 'binary' },
  { start: [0x7f, 0x45, 0x4c, 0x46], kind: 'binary' },
  { start: [...Buffer.from('SQLite format 3')], kind: 'binary' },
  { start: [...Buffer.from('{\\rtf')], kind: 'binary' },
];

const endings: Readonly<Record<string, DocumentKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  rss: 'feed',
  atom: 'feed',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  json: 'json',
};

const types: Readonly<Record<string, DocumentKind>> = {
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/feed+json': 'feed',
  'application/x-ndjson': 'ndjson',
  'application/jsonl': 'ndjson',
  'application/json': 'json',
};

const pathOf = (address: string): string => (URL.canParse(address) ? new URL(address).pathname : '');

const bareType = (mediaType: string): string => (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();

/** The first characters, in whichever of the encodings in which ASCII is itself, or in UTF-16 with its mark. */
function startOf(head: Uint8Array): string {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const encoding = !isWide ? 'utf-8' : head[0] === 0xff ? 'utf-16le' : 'utf-16be';
  return new TextDecoder(encoding).decode(head);
}

/** Of the JSON that begins so: a feed, an array, an object over several lines, or lines of which each is an object. */
function kindOfJson(start: string, named: DocumentKind | undefined): DocumentKind {
  if (/"version"\s*:\s*"https:\/\/jsonfeed\.org\/version\//.test(start)) return 'feed';
  if (named === 'ndjson') return 'ndjson';
  if (/^\s*\[\s*[{\]]/.test(start)) return 'json';
  if (!/^\s*\{\s*["}]/.test(start)) return named === 'json' ? 'json' : 'text';
  const [first = '', ...rest] = start.trimStart().split('\n');
  if (rest.length > 0) return isWhole(first) ? 'ndjson' : 'json';
  return named === 'json' ? 'json' : 'ndjson';
}

function isWhole(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}
