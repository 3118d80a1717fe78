import { stem } from '../languages/id/stem.ts';
import { joinedCompounds, lexicalised, nasalRoots, rootsOf } from './indonesian-words.ts';

/**
 * What Indonesian words of one root are found by: clitics, prefixes, circumfixes and suffixes go, 'bertemu' and 'pertemuan' are 'temu',
 * 'mengunjungi' and 'kunjungan' are 'kunjung'. A prefix whose nasal swallowed the root's first letter gives it back.
 */
export function indonesianRoot(word: string): string {
  return bare(stem(word), 3);
}

/** No word has more than a few affixes inside one another. */
function bare(word: string, left: number): string {
  const known = rootsOf.get(word);
  if (known !== undefined) return known;
  if (left === 0 || word.length < 5 || isWhole(word)) return word;
  const active = /^(?:memper|diper)(?=.{4})/.exec(word)?.[0];
  if (active !== undefined) return bare(withoutVerbSuffix(word.slice(active.length)), left - 1);
  if (/^di.{4}/.test(word)) return bare(withoutVerbSuffix(word.slice(2)), left - 1);
  if (word.startsWith('me')) {
    const root = withoutNasal(word.slice(2));
    if (root !== null) return bare(withoutVerbSuffix(root), left - 1);
  }
  if (word.startsWith('pe') && !word.startsWith('per')) {
    const root = withoutNasal(word.slice(2));
    if (root !== null) return bare(withoutNounSuffix(root), left - 1);
  }
  if (/^ke.{4,}an$/.test(word)) return bare(word.slice(2, -2), left - 1);
  if (/^(?:ber|ter|per).{4}/.test(word)) {
    const rest = word.slice(3);
    return bare(word.startsWith('per') ? withoutNounSuffix(rest) : withoutVerbSuffix(rest), left - 1);
  }
  const root = withoutNounSuffix(word);
  return root === word ? word : bare(root, left - 1);
}

const isWhole = (word: string): boolean => lexicalised.has(word) || joinedCompounds.has(word) || rootsOf.has(word);

/** What stands behind 'me' or 'pe' without the nasal that belongs to the prefix; null where there is none such. */
function withoutNasal(rest: string): string | null {
  if (rest.length < 4) return null;
  const [, nasal = '', root = ''] = /^(ng|ny|m|n|)(.+)$/.exec(rest) ?? [];
  const vowel = /^[aiueo]/.test(root);
  switch (nasal) {
    case 'ng':
      return vowel ? (startsRoot(`k${root}`) ? `k${root}` : root) : /^[ghk]/.test(root) ? root : null;
    case 'ny':
      return vowel ? (startsRoot(`ny${root}`) ? `ny${root}` : `s${root}`) : null;
    case 'm':
      if (vowel) return startsRoot(`m${root}`) ? `m${root}` : `p${root}`;
      return /^[bfpv]/.test(root) ? root : null;
    case 'n':
      if (vowel) return startsRoot(`n${root}`) ? `n${root}` : `t${root}`;
      return /^[cdjstz]/.test(root) ? root : null;
    default:
      return /^[lrwy]/.test(root) ? root : null;
  }
}

/** Whether a word begins with a root that keeps its first letter, or that lost it to the nasal. */
const startsRoot = (word: string): boolean => {
  for (let length = 4; length <= Math.min(word.length, 9); length++) if (nasalRoots.has(word.slice(0, length))) return true;
  return false;
};

/** -kan and -i, which make verbs; -i is part of loanwords in -si and of roots in -ai. */
function withoutVerbSuffix(word: string): string {
  if (isWhole(word)) return word;
  if (word.endsWith('kan') && word.length >= 7) return word.slice(0, -3);
  return word.endsWith('i') && word.length >= 5 && !/(?:[aeo]i|si|mi|[^n]gi|ri)$/.test(word) ? word.slice(0, -1) : word;
}

/** -an, which makes nouns, and the -kan of imperatives behind a consonant. */
function withoutNounSuffix(word: string): string {
  if (isWhole(word)) return word;
  if (/[^aiueo]kan$/.test(word) && word.length >= 7) return word.slice(0, -3);
  return word.endsWith('an') && word.length >= 6 ? word.slice(0, -2) : word;
}
