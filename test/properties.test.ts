import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ReadError, type ReadOptions, read } from '../src/index.ts';
import { anyMetadata, anyText, brokenArticle, splicedText } from './fuzz.ts';
import { readSoundly } from './soundness.ts';

/** The same texts in every run; FUZZ_SEED and FUZZ_RUNS are for those who want to look further. */
const seed = Number(process.env.FUZZ_SEED ?? 20250620);
const numRuns = Number(process.env.FUZZ_RUNS ?? 400);

for (const [name, texts] of Object.entries({
  'spliced of pack words': splicedText,
  'of any characters': anyText,
  'of broken sentences': brokenArticle,
})) {
  test(`a text ${name} gives a sound record`, () => {
    fc.assert(
      fc.property(texts, anyMetadata, (text, metadata) => {
        readSoundly(text, metadata);
      }),
      { seed, numRuns },
    );
  });
}

test('the same input gives the same bytes', () => {
  fc.assert(
    fc.property(fc.oneof(splicedText, brokenArticle), anyMetadata, (text, metadata) => {
      const options: ReadOptions = { language: 'id', ...metadata };
      const first = JSON.stringify(read(text, options));
      read('Presiden Prabowo Subianto bertemu Presiden Prancis Emmanuel Macron di Paris.', options);
      assert.equal(JSON.stringify(read(text, options)), first);
    }),
    { seed, numRuns: numRuns / 4 },
  );
});

test('asking why changes nothing but the derivation, which points at values of the record', () => {
  fc.assert(
    fc.property(fc.oneof(splicedText, brokenArticle), text => {
      const { derivation = {}, ...explained } = readSoundly(text, { why: true });
      assert.deepEqual(explained, readSoundly(text, { why: false }));
      for (const pointer of Object.keys(derivation))
        assert.notEqual(valueAt(explained, pointer), undefined, `${pointer} is in the record`);
    }),
    { seed, numRuns: numRuns / 4 },
  );
});

/** The value at a JSON Pointer (RFC 6901). */
function valueAt(node: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null ? Object.entries(inner).find(([name]) => name === key)?.[1] : undefined,
      node,
    );
}

test('only a ReadError says that a text cannot be read', () => {
  const options = fc.record(
    { language: fc.oneof(fc.constantFrom('id', 'id-ID', 'ID', 'en', '', 'xx'), fc.string()), published: fc.string() },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(splicedText, anyText), options, (text, given) => {
      try {
        read(text, given);
      } catch (error) {
        assert.ok(error instanceof ReadError, String(error));
        assert.ok(error.message.length > 20, 'the message says what to do');
      }
    }),
    { seed, numRuns },
  );
});

const nothing: Readonly<Record<string, string>> = {
  'the empty text': '',
  'white space': ' \n\u00a0\t\r\n\u3000',
  'one space': ' ',
  digits: '12 345,6 / 78',
  marks: '"“”‘’«»()[]{}…!?.,;:-–—',
  'one mark': '"',
  emoji: '😀👨‍👩‍👧🇮🇩',
  'a lone high surrogate': '\ud83d',
  'a lone low surrogate': '\udc00',
  'combining marks': '\u0301\u0301\u0301',
  'control characters': '\0\u0001\u007f\u0085',
};
for (const [name, text] of Object.entries(nothing)) {
  test(`a text without letters has nothing to say: ${name}`, () => {
    const { contacts, quotes, statements, formulas, actors } = readSoundly(text);
    assert.deepEqual(
      { contacts, quotes, statements, formulas, actors },
      { contacts: [], quotes: [], statements: [], formulas: [], actors: [] },
    );
  });
}

const article = `Presiden Rusia Vladimir Putin menelepon Presiden China Xi Jinping pada Selasa (8/7/2025).

Putin mengatakan bahwa kedua negara harus memperkuat kerja sama perdagangan. "Kami siap bekerja sama dalam bidang energi," kata Xi.
Ia menambahkan, China mendukung Rusia. "Kita sepakat," ujar Putin, "untuk memperluas perdagangan senilai US$4,3 miliar." Keduanya membahas iklim.

Baca juga: Berita lain

`;

/** Texts that break whatever takes it for granted that lines, sentences, words and quotations end. */
const extremes: Readonly<Record<string, (length: number) => string>> = {
  'nothing but spaces': n => ' '.repeat(n),
  'one enormous word': n => 'a'.repeat(n),
  'words without a stop': n => repeated('presiden kata itu adalah yang di sana ', n),
  'one giant quotation': n => `"${repeated('Kami siap bekerja sama dengan China. ', n)}" kata Presiden Rusia Vladimir Putin.`,
  'a quotation that never closes': n => `Presiden Rusia Vladimir Putin mengatakan, “${repeated('kami siap bekerja sama. ', n)}`,
  'quotation marks': n => '"'.repeat(n),
  'quotation marks that open only': n => repeated('“kata itu ', n),
  'marks of all kinds': n => repeated('“kata" itu» «di” sana„ ', n),
  commas: n => ','.repeat(n),
  'deep brackets': n => '('.repeat(n / 2) + ')'.repeat(n / 2),
  'offices before open brackets': n => repeated('Presiden (', n),
  'empty lines': n => '\n'.repeat(n),
  'lines of one word': n => repeated('Kata\r\n', n),
  stops: n => repeated('.")', n),
  digits: n => '1'.repeat(n),
  dates: n => repeated('Senin, (10/1) ', n),
  'names in one sentence': n => repeated('Xi Jinping bertemu Putin dan ', n),
  'strangers, each with an office': n =>
    Array.from({ length: n / 40 }, (_, i) => `Presiden Gabon ${stranger(i)} berkata. `).join(''),
  'two speakers who interrupt each other': n =>
    repeated('Putin mengatakan bahwa kita harus, Xi Jinping menegaskan bahwa kami siap, ', n),
  'links without a clause': n => repeated('namun selain itu, ', n),
  'furniture between paragraphs': n => repeated('Putin bertemu Xi Jinping.\nBaca juga: apa\n', n),
  'an article again and again': n => repeated(article, n),
  'an article again and again in one line': n => repeated(article.replace(/\n+/g, ' '), n),
  'furniture inside one line': n => repeated('kata [Gambas:Video 20detik] ', n),
  'right-to-left text': n => repeated('\u202eשלום עולם ', n),
  'lone surrogates': n => repeated('\ud83d ', n),
};

const repeated = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);

function stranger(i: number): string {
  const letters = [...(i * 7919 + 1_000_003).toString(26)]
    .map(digit => String.fromCharCode(97 + Number.parseInt(digit, 26)))
    .join('');
  return `X${letters} Y${letters}`;
}

for (const [name, make] of Object.entries(extremes)) {
  test(`an extreme text is read like any other: ${name}`, () => {
    readSoundly(make(200_000));
  });
}

test('five million characters in one line are read', () => {
  readSoundly(repeated(article.replace(/\n+/g, ' '), 5_000_000));
});
