import fc from 'fast-check';
import { standardLibrary } from '../src/engine/library.ts';
import { packs } from '../src/languages/index.ts';

/** Texts made of what the lexicons know, spliced with what holds texts together or breaks them: they reach deep into every stage. */

const surfaces = [...new Set(packs.flatMap(pack => pack.entries.map(entry => entry.surface)))];
const { people, states, outlets, organisations } = standardLibrary().gazetteer;

const word = fc.constantFrom(...surfaces);
const name = fc.constantFrom(
  ...people.slice(0, 400).map(person => person.name),
  ...states.flatMap(state => state.names.id ?? []),
  ...outlets.map(o => o.name),
  ...organisations.map(o => o.name),
);
const unknownName = fc.constantFrom('Bela Karsan', 'Dr. Oto Ferin', 'Ana-Maria d’Orso', "Nu'man al-Sari", 'MARTA VEL', 'Ilo');
const mark = fc.constantFrom(
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '‟',
  '「',
  '」',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ',',
  '.',
  '...',
  '…',
  '!',
  '?',
  ':',
  ';',
  '-',
  '–',
  '—',
  '/',
  '*',
  '(*)',
  '%',
  '$',
  'US$',
  'Rp',
);
const gap = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  '',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '\u00a0',
  '\u2028',
  '\u200b',
  '\ufeff',
  '\u3000',
);
const strange = fc.constantFrom(
  '\ud83d',
  '\udc00',
  '\0',
  '😀',
  '👨‍👩‍👧',
  '\u202eשלום',
  'مرحبا',
  'é',
  'e\u0301\u0301',
  'İ',
  'ı',
  'ß',
  'ﬁ',
  'Ａ',
  '习近平',
  '習近平主席',
  '𠀀',
  'Владимир Путин',
  'ё',
);
const number = fc.oneof(
  fc.nat({ max: 3000 }).map(String),
  fc.constantFrom(
    '0',
    '00',
    '31/12',
    '29/2/2023',
    '(30/2/2020)',
    '99/99/9999',
    '1.500',
    '4,3',
    '1.2.3.4',
    '١٢',
    '9'.repeat(400),
    '10.15',
  ),
);
const date = fc.constantFrom(
  'Senin, (10/1) waktu setempat',
  'Selasa (8/7/20)',
  '13 April 2025',
  '3 Agt. 2024',
  'kemarin',
  'Kamis, 19/6/2025 10.15 WIB',
  'Rabu, 2 Nop',
  '29 Februari',
  'minggu depan',
  '18-19 November 2024',
  '31 Juni 2025',
);
const sentence = fc.constantFrom(
  'Presiden Valdoria Bela Karsan menelepon Presiden Indonesia Prabowo Subianto pada Selasa (8/7/2025).',
  '"Kami siap bekerja sama," kata Karsan, "demi perdamaian kawasan."',
  'Ia mengatakan bahwa kedua negara harus memperkuat kerja sama, dan menolak campur tangan asing.',
  'Menurut Xi, China akan mendukung Indonesia.',
  'Kedua belah pihak sepakat meningkatkan perdagangan hingga US$ 4,3 miliar atau 20 persen.',
  'Keduanya membahas energi, dikutip dari Antara, Jumat (29/5/2026).',
  'Baca juga: Berita lain',
  'JAKARTA, KOMPAS.com - Presiden',
  'Editor: Bela',
  'BERITA TERKAIT',
  'Foto: Istana (Antara)',
  'Lama Baca 3 Menit',
);

const piece = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 3, arbitrary: name },
  { weight: 1, arbitrary: unknownName },
  { weight: 4, arbitrary: mark },
  { weight: 2, arbitrary: number },
  { weight: 1, arbitrary: date },
  { weight: 1, arbitrary: sentence },
  { weight: 1, arbitrary: strange },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** A text of pieces of the language in any order. */
export const splicedText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, gap), { maxLength: 120, size: 'max' })
  .map(pieces => pieces.flat().join(''));

/** Any string at all, lone surrogates too. */
export const anyText: fc.Arbitrary<string> = fc.string({
  unit: fc.nat({ max: 0xffff }).map(code => String.fromCharCode(code)),
  maxLength: 300,
  size: 'max',
});

/** An article of whole sentences, with something broken in it: a piece cut out, doubled or put elsewhere. */
export const brokenArticle: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(sentence, gap), { minLength: 1, maxLength: 14, size: 'max' }),
    fc.nat(),
    fc.nat({ max: 40 }),
    fc.nat(),
    fc.oneof(mark, strange, gap),
  )
  .map(([sentences, from, length, to, put]) => {
    const text = sentences.flat().join('');
    const cut = from % (text.length + 1);
    const kept = text.slice(0, cut) + text.slice(cut + length);
    const at = to % (kept.length + 1);
    return kept.slice(0, at) + put + text.slice(cut, cut + length) + kept.slice(at);
  });

/** What may come beside a text. */
export const anyMetadata = fc.record(
  {
    title: fc.oneof(sentence, fc.string({ maxLength: 20 })),
    published: fc.constantFrom('2025-07-09', '2025-07', '2025', '2025-06-19T10:38+07:00', '0001-01-01', '9999-12-31'),
    outlet: fc.oneof(fc.constantFrom('Antara', 'kompas.com', ''), fc.string({ maxLength: 20 })),
    url: fc.oneof(fc.webUrl(), fc.string({ maxLength: 20 })),
    why: fc.boolean(),
    language: fc.constantFrom(...packs.map(pack => pack.code)),
  },
  { requiredKeys: [] },
);
