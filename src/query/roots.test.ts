import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemOf } from './roots.ts';

const together: Readonly<Record<string, readonly string[]>> = {
  id: [
    'bertemu pertemuan ketemu menemui ditemui',
    'mengunjungi kunjungan dikunjungi berkunjung kunjungannya',
    'kerjasama bekerjasama',
    'menandatangani penandatanganan ditandatangani tandatangan',
    'membicarakan pembicaraan berbicara',
    'menyatakan pernyataan dinyatakan',
    'mengatakan dikatakan',
    'memperkuat penguatan kekuatan diperkuat',
    'menyepakati kesepakatan disepakati sepakat',
    'menentang ditentang',
    'mengecam kecaman dikecam',
    'kedaulatan berdaulat',
    'memimpin pemimpin kepemimpinan pimpinan',
    'menghubungi hubungan dihubungi',
    'perundingan berunding',
    'mengakui pengakuan diakui',
    'mengapresiasi apresiasi diapresiasi',
    'menindaklanjuti ditindaklanjuti tindaklanjut',
  ],
  en: [
    'meetings meeting met meet',
    'policies policy',
    'urged urge urging urges',
    'agreed agree agreeing agrees',
    'stopped stop stopping',
    'controlled control',
    'organised organized organize',
    'spoke spoken speaks',
  ],
  ru: [
    'встреча встречи встречу встречей',
    'призвал призвала призвали',
    'состоялся состоялась',
    'переговоры переговоров переговорах',
  ],
};

const apart: Readonly<Record<string, readonly string[]>> = {
  id: ['pemerintah perintah', 'penting kepentingan', 'kini ini', 'digital gital', 'perdana dana', 'media medan'],
  en: ['beijing beij', 'united unit', 'four for', 'king k', 'agreement agree', 'during dur'],
  ru: ['петров петр', 'нигерия нигер'],
};

test('the forms of a word have one stem', () => {
  for (const [language, groups] of Object.entries(together))
    for (const group of groups) {
      const stems = new Set(group.split(' ').map(word => stemOf(word, language)));
      assert.equal(stems.size, 1, `${group}: ${[...stems].join(' ')}`);
    }
});

test('words that only look alike have stems of their own', () => {
  for (const [language, pairs] of Object.entries(apart))
    for (const pair of pairs) {
      const [one = '', other = ''] = pair.split(' ');
      assert.notEqual(stemOf(one, language), stemOf(other, language), pair);
    }
});

test('what is no word of a language has no stem in it', () => {
  assert.deepEqual(
    [stemOf('g20', 'en'), stemOf('путин', 'en'), stemOf('中国', 'zh'), stemOf('word', 'xx')],
    [null, null, null, null],
  );
});
