import { stem } from '../languages/ru/stem.ts';

/**
 * What Russian words of one root are found by: their case goes, and the gender and number of a verb in the past;
 * 'переговоров' is 'переговор', and so a surname in -ов goes without it in every case.
 */
export function russianRoot(word: string): string {
  const past = /^(.{3,}[аеиоуыя]л)(?:а|о|и)(сь)?$/.exec(word);
  const masculine = past === null ? word.replace(/^(.{3,}[аеиоуыя]л)ся$/, '$1сь') : `${past[1] ?? ''}${past[2] ?? ''}`;
  if (/[аеиоуыя]л(?:сь)?$/.test(masculine) && masculine.length >= 5) return masculine;
  return stem(word)
    .replace(/-$/, '')
    .replace(/(?<=.{5})[ое]в$/, '');
}
