import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexTexts } from './index-texts.ts';
import { matchExpression } from './match-expression.ts';
import { searchTerms } from './terms.ts';

/** A text and the language in which it is indexed. */
type Indexed = readonly [text: string, language: string];

function isFound(
  [text, language]: Indexed,
  words: string,
  how: { readonly phrase?: true; readonly prefix?: true } = {},
): boolean {
  const index = new DatabaseSync(':memory:');
  try {
    index.exec(
      `CREATE VIRTUAL TABLE search USING fts5 (words, stems, facets, tokenize = "unicode61 remove_diacritics 0 tokenchars '_'")`,
    );
    const { words: raw, stems } = indexTexts(text, language);
    index.prepare('INSERT INTO search (words, stems, facets) VALUES (?, ?, ?)').run(raw, stems, 'f_lang_en');
    const match = matchExpression({ kind: 'words', text: words, phrase: how.phrase ?? false, prefix: how.prefix ?? false });
    return index.prepare('SELECT 1 FROM search WHERE search MATCH ?').get(match) !== undefined;
  } finally {
    index.close();
  }
}

const found = (indexed: Indexed, words: readonly string[], how?: Parameters<typeof isFound>[2]): string[] =>
  words.filter(text => isFound(indexed, text, how));

const shown = (text: string, language: string): string =>
  searchTerms(text, language)
    .map(({ term, stem, start, end }) => `${stem ? '~' : ''}${term}«${text.slice(start, end)}»`)
    .join(' ');

test('terms are folded words and their stems, in their places', () => {
  assert.equal(shown('Путина ёлка', 'ru'), 'путина«Путина» ~ruпутин«Путина» елка«ёлка» ~ruелк«ёлка»');
  assert.equal(shown('G20, 4,5 café', 'xx'), 'g20«G20» 4«4» 5«5» cafe«café»');
  assert.equal(shown('co\u00adoperation 대통령 e\u0301t', ''), 'cooperation«co\u00adoperation» 대통령«대통령» et«e\u0301t»');
});

test('Chinese characters are taken two by two, the last alone too, in either script', () => {
  assert.equal(shown('會見Xi。中\n国', 'zh'), '会见«會見» 见«見» xi«Xi» 中国«中\n国» 国«国»');
});

test('what Indonesian affixes hide is found by any other form of the word', () => {
  for (const form of ['bekerja sama', 'kerja sama', 'kerjasama', 'bekerjasama', 'kerja-sama'])
    assert.deepEqual(
      found([`Mereka ${form} erat.`, 'id'], ['kerjasama', 'bekerjasama', 'bekerja', 'kerja', 'sama']),
      ['kerjasama', 'bekerjasama', 'bekerja', 'kerja', 'sama'],
      form,
    );
  assert.ok(isFound(['Keduanya bertemu.', 'id'], 'pertemuan'));
  assert.ok(isFound(['Kunjungan itu', 'id'], 'mengunjungi'));
  assert.ok(isFound(['menandatangani', 'id'], 'penandatanganan'));
  assert.ok(isFound(['negara-negara itu', 'id'], 'negara'));
  assert.ok(isFound(['negara itu', 'id'], 'negara-negara'));
  assert.ok(!isFound(['pemerintah', 'id'], 'perintah'));
});

test('numbers, tenses and cases are found by one another', () => {
  assert.deepEqual(found(['They met and urged', 'en'], ['meeting', 'urges', 'MET', 'met*']), ['meeting', 'urges', 'MET', 'met*']);
  assert.deepEqual(found(['Встреча с Путиным', 'ru'], ['встречу', 'Путин', 'путь']), ['встречу', 'Путин']);
});

test('a stem is of its own language', () => {
  assert.ok(!isFound(['the son of', 'en'], 'person'));
});

test('Chinese is found by words of one character and more, in either script', () => {
  const text: Indexed = ['习近平会见了普京。', 'zh'];
  assert.deepEqual(found(text, ['会见', '會見', '习近平', '见', '京', '了普', '近会', '平京']), [
    '会见',
    '會見',
    '习近平',
    '见',
    '京',
    '了普',
  ]);
  assert.ok(isFound(['与Putin通话', 'zh'], '与Putin通', { phrase: true }));
});

test('phrases are words in a row as they are written, and prefixes their beginning', () => {
  const text: Indexed = ['The two leaders discussed core interests.', 'en'];
  assert.ok(isFound(text, 'core interests', { phrase: true }));
  assert.ok(!isFound(text, 'core interest', { phrase: true }));
  assert.ok(isFound(text, 'core interest', { phrase: true, prefix: true }));
  assert.ok(!isFound(text, 'interests core', { phrase: true }));
  assert.ok(isFound(text, 'interes', { prefix: true }));
  assert.ok(!isFound(text, 'interes'));
});

test('nothing of a text or a query is syntax of the index', () => {
  for (const text of ['a OR b', 'words : a', 'NEAR(a b)', '"a"" OR "', 'a* ^b', 'f_lang_en'])
    assert.ok(!isFound(['nothing of it', 'en'], text, { phrase: true }), text);
});

const anyText = fc.string({ unit: 'binary', maxLength: 30 });

test('whatever is indexed is found by its own words', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'aé北京習- 1,.ёж한か\u00ad') })), text => {
      if (searchTerms(text, '').length === 0) return;
      // Letters younger than the index's tables are no letters to it.
      if (
        /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{Script=Hiragana}\u4e00-\u9fa5\p{Nd}\s\p{P}\p{Cc}\u00ad]/u.test(
          text,
        )
      )
        isFound([text, 'en'], text, { phrase: true });
      else assert.ok(isFound([text, 'en'], text, { phrase: true }));
    }),
    { numRuns: 300 },
  );
});

test('terms stand in order inside the text, and are letters and digits', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('en', 'id', 'ru', 'zh', ''), (text, language) => {
      for (const { term, start, end } of searchTerms(text, language)) {
        assert.ok(0 <= start && start < end && end <= text.length);
        assert.match(term, /^[\p{L}\p{N}]+$/u);
      }
    }),
  );
});
