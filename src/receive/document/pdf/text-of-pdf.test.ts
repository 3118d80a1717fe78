import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { pdfLimits, textOfPdf } from './text-of-pdf.ts';

/** A line to write: at a place, in points from the lower left corner, in letters of a size. */
interface Line {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

interface Wishes {
  readonly title?: string;
  readonly compressed?: boolean;
  /** Stands in the trailer, as a document that is locked has it. */
  readonly trailer?: string;
  /** The way from codes to characters that the second font names; nothing else tells it then. */
  readonly characterMap?: string;
  /** Put in place of the content of the first page. */
  readonly content?: { readonly dictionary: string; readonly bytes: Uint8Array };
}

const ascii = /^[\x20-\x7e]*$/;
const hexadecimal = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

/** The part of a character map that gives each character that is not ASCII as itself. */
function told(pages: readonly (readonly Line[])[]): string {
  const characters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))];
  return characters
    .map(character => `1 beginbfchar\n<${hexadecimal(character)}> <${hexadecimal(character)}>\nendbfchar`)
    .join('\n');
}

/** A small PDF: Helvetica for ASCII; for the rest a font without outlines, whose codes are told to be UTF-16. */
function pdfOf(
  pages: readonly (readonly Line[])[],
  { title, compressed = false, trailer = '', characterMap, content }: Wishes = {},
): Uint8Array {
  const objects: Buffer[] = [];
  const put = (body: string | Buffer): number => objects.push(Buffer.from(body));
  const stream = (bytes: Uint8Array, dictionary = ''): Buffer =>
    Buffer.concat([Buffer.from(`<< /Length ${bytes.length} ${dictionary} >>\nstream\n`), bytes, Buffer.from('\nendstream')]);
  put('<< /Type /Catalog /Pages 2 0 R >>');
  const pageAt = (index: number): number => 7 + index * 2;
  put(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${pageAt(i)} 0 R`).join(' ')}] >>`);
  put('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  put(
    `<< /Type /Font /Subtype /Type0 /BaseFont /Song /DescendantFonts [5 0 R] ${characterMap === undefined ? '/Encoding /Identity-H /ToUnicode 6 0 R' : `/Encoding /${characterMap}`} >>`,
  );
  put(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 ' +
      '/FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /Ascent 900 /Descent -100 /ItalicAngle 0 >> >>',
  );
  put(
    stream(
      Buffer.from(
        `/CIDInit /ProcSet findresource begin\nbegincmap\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n${told(pages)}\nendcmap\nend`,
      ),
    ),
  );
  pages.forEach((lines, i) => {
    put(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${pageAt(i) + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    );
    const drawn = Buffer.from(
      lines
        .map(({ text, x = 72, y, size = 11 }) => {
          const shown = ascii.test(text) ? `(${text.replace(/[()\\]/g, '\\$&')})` : `<${hexadecimal(text)}>`;
          return `BT /${ascii.test(text) ? 'F1' : 'F2'} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${shown} Tj ET`;
        })
        .join('\n'),
    );
    if (content !== undefined && i === 0) put(stream(content.bytes, content.dictionary));
    else put(compressed ? stream(deflateSync(drawn), '/Filter /FlateDecode') : stream(drawn));
  });
  const info = put(title === undefined ? '<< >>' : `<< /Title <feff${hexadecimal(title)}> /CreationDate (D:20240503100000Z) >>`);
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets = objects.map((object, i) => {
    const at = parts.reduce((sum, { length }) => sum + length, 0);
    parts.push(Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
    return at;
  });
  const start = parts.reduce((sum, { length }) => sum + length, 0);
  const table = offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n` +
        `<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** Lines one under the other. */
const column = (texts: readonly string[], { x = 72, top = 760, pitch = 14 } = {}): Line[] =>
  texts.map((text, i) => ({ text, x, y: top - i * pitch }));

test('lines become paragraphs: by the distance between them and by the size of the letters', async () => {
  const bytes = pdfOf([
    [
      { text: 'Tarov Calls Neru', y: 780, size: 18 },
      ...column(
        ['The president of Arvenia spoke by phone', 'with the prime minister of Lodenia on', 'Friday, his office said.'],
        { top: 740 },
      ),
      ...column(['Both sides agreed to meet.'], { top: 680 }),
    ],
  ]);
  assert.equal(
    (await textOfPdf(bytes)).text,
    'Tarov Calls Neru\n\nThe president of Arvenia spoke by phone with the prime minister of Lodenia on Friday, his office said.\n\nBoth sides agreed to meet.',
  );
});

test('Chinese and Russian are read, and lines of Han join without a space', async () => {
  const bytes = pdfOf(
    [column(['阿文尼亚总统二日晚应约同洛德尼亚', '总理通电话。']), column(['Президент Арвении провёл', 'встречу.'])],
    { compressed: true },
  );
  assert.equal(
    (await textOfPdf(bytes)).text,
    '阿文尼亚总统二日晚应约同洛德尼亚总理通电话。\n\nПрезидент Арвении провёл встречу.',
  );
});

test('two lines far apart are two paragraphs', async () => {
  const lines = column(['A call was made', 'by phone'], { pitch: 60 });
  assert.equal((await textOfPdf(pdfOf([lines]))).text, 'A call was made\n\nby phone');
});

test('a word that was divided is made whole, and a hyphen that belongs to it stays', async () => {
  const bytes = pdfOf([
    column([
      'They spoke of inter-',
      'national trade, as they had on negara-',
      'negara of the region, in an off-',
      'shore deal; the off-shore plan',
      'stands',
    ]),
  ]);
  assert.equal(
    (await textOfPdf(bytes)).text,
    'They spoke of international trade, as they had on negara-negara of the region, in an off-shore deal; the off-shore plan stands',
  );
});

test('two columns are read one after the other, and a sentence goes on over both and over pages', async () => {
  const bytes = pdfOf([
    [...column(['The ministers met', 'in the old port and']), ...column(['spoke of ships and', 'of the sea that'], { x: 320 })],
    column(['joins them.']),
  ]);
  assert.equal(
    (await textOfPdf(bytes)).text,
    'The ministers met in the old port and spoke of ships and of the sea that joins them.',
  );
});

test('what stands at the edge of most pages is left out, and what stands there once is not', async () => {
  const bytes = pdfOf(
    [1, 2, 3, 4].map(number => [
      { text: `Gazette of Arvenia, no. ${number}`, y: 810, size: 8 },
      ...column([`Part ${'one two three four'.split(' ')[number - 1]} tells of a call.`, 'It was long.']),
      { text: String(number), x: 300, y: 30, size: 8 },
    ]),
  );
  const { text } = await textOfPdf(bytes);
  assert.doesNotMatch(text, /Gazette|\d/);
  for (const word of ['one', 'two', 'three', 'four']) assert.match(text, new RegExp(`Part ${word} tells`));
});

test('a title of the metadata is taken where it is one; the day on which the file was made is no publication', async () => {
  const lines = [column(['A call was made.'])];
  assert.deepEqual(await textOfPdf(pdfOf(lines, { title: 'Tarov calls Неру' })), {
    text: 'A call was made.',
    title: 'Tarov calls Неру',
    published: null,
  });
  for (const title of ['Microsoft Word - call.docx', 'readout_final_2', 'Untitled', 'call.pdf', ' '])
    assert.equal((await textOfPdf(pdfOf(lines, { title }))).title, null, title);
});

const one = [column(['A call was made between the two leaders on Friday.'])];

for (const [what, bytes, code] of [
  ['half a PDF', pdfOf(one).subarray(0, 900), 'broken-pdf'],
  ['a PDF without its last lines', pdfOf(one).subarray(0, -7), 'broken-pdf'],
  ['a PDF of nothing but its first line', Buffer.from('%PDF-1.7\n%%EOF'), 'broken-pdf'],
  [
    'a PDF with damaged content',
    pdfOf(one, { content: { dictionary: '/Filter /FlateDecode', bytes: Buffer.from('no deflate at all') } }),
    'broken-pdf',
  ],
  [
    'a PDF whose font does not say what it draws',
    pdfOf([column(['\u0001\u0002\u0003\ue001\ue002'])], { characterMap: 'Identity-H' }),
    'unknown-encoding',
  ],
  [
    'a PDF whose font names a table that is not at hand',
    pdfOf([column(['阿文尼亚总统通电话。', 'A call.'])], { characterMap: 'GBK-EUC-H' }),
    'unknown-encoding',
  ],
  ['a scan', pdfOf([[], []]), 'no-text'],
  [
    'a locked PDF',
    pdfOf(one, {
      trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> /P -4 >> /ID [<00> <00>]`,
    }),
    'encrypted',
  ],
  ['a PDF of more than 500 pages', pdfOf(Array.from({ length: 501 }, () => column(['One.']))), 'too-many'],
  [
    'a stream that unpacks to more than is allowed',
    pdfOf(one, { content: { dictionary: '/Filter /FlateDecode', bytes: deflateSync(Buffer.alloc(200_000_000, ' ')) } }),
    'too-large',
  ],
  ['a PDF of more than 20 MB', new Uint8Array(20_000_001), 'too-large'],
] as const)
  test(`${what} is refused`, async () => {
    await assert.rejects(textOfPdf(bytes), { name: 'ReceiveError', code });
  });

test('a thread that takes too long is ended', async () => {
  await assert.rejects(textOfPdf(pdfOf(one), { ...pdfLimits, milliseconds: 0 }), { name: 'ReceiveError', code: 'too-slow' });
});

test('a thread whose heap is too small for the document is ended, and this one goes on', async () => {
  const words = pdfOf([column(Array.from({ length: 60_000 }, (_, i) => `word ${i} of many`))], { compressed: true });
  await assert.rejects(textOfPdf(words, { ...pdfLimits, heap: 12 }), { name: 'ReceiveError', code: 'too-large' });
  assert.match((await textOfPdf(pdfOf(one))).text, /A call/);
});
