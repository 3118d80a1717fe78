import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stem } from './stem.ts';

const one = [
  'путин путина путину путиным путине',
  'лавров лаврова лаврову лавровым лаврове лавровой',
  'буш буша бушу бушем буше',
  'ын ына ыну ыном',
  'сергей сергея сергею сергеем сергее',
  'дмитрий дмитрия дмитрию дмитрием дмитрии',
  'зеленский зеленского зеленскому зеленским зеленском',
  'германский германского германская германской германскую германские',
  'россия россии россию россией',
  'отношение отношения отношений отношениям отношениями',
  'китай китая китаю китаем китае',
  'вьетнам вьетнама вьетнаму вьетнамом',
  'президент президента президентом президенты президентов',
  'рынок рынка рынку рынком рынки',
  'египет египта египту египтом',
  'лукашенко',
];

const apart = [
  'нигер нигерия',
  'петр петров',
  'али алиев',
  'мали малый',
  'сан сана',
  'хан ханой',
  'иран ирак',
  'австрия австралия',
];

test('every case of a name or a noun has one stem', () => {
  for (const forms of one) assert.equal(new Set(forms.split(' ').map(stem)).size, 1, forms);
});

test('names that only look alike keep apart', () => {
  for (const pair of apart) assert.equal(new Set(pair.split(' ').map(stem)).size, 2, pair);
});

test('words in other letters stay as they are', () => {
  assert.equal(stem('xi'), 'xi');
  assert.equal(stem('2025'), '2025');
});
