/**
 * Takes off the plural: 'talks' and 'talk', 'policies' and 'policy', 'processes' and 'process' are one. Tense stays: 'urged' tells of
 * an act and 'urge' does not. British spellings go to the American ones.
 */
export function stem(norm: string): string {
  return american(singular(norm));
}

/** A stem keeps at least this many letters, so that 'gas' and 'this' lose nothing. */
const shortest = 3;

function singular(norm: string): string {
  const last = norm.length - 1;
  if (norm.charCodeAt(last) !== letterS || last < shortest || whole.has(norm)) return norm;
  const before = norm.charAt(last - 1);
  if (before === 's' || before === 'u' || before === 'i') return norm;
  if (before !== 'e') return norm.slice(0, last);
  if (norm.endsWith('ies')) return last >= 5 ? `${norm.slice(0, last - 2)}y` : norm.slice(0, last);
  return sibilant.some(ending => norm.endsWith(ending)) ? norm.slice(0, last - 1) : norm.slice(0, last);
}

const letterS = 115;
const sibilant = ['sses', 'ches', 'shes', 'xes', 'zzes'] as const;

/** Words that only look like plurals. */
const whole = new Set([
  'series',
  'species',
  'always',
  'perhaps',
  'news',
  'politics',
  'economics',
  'physics',
  'athens',
  'wales',
  'laos',
  'cyprus',
  'honduras',
  'philippines',
  'netherlands',
  'maldives',
  'seychelles',
  'barbados',
  'bahamas',
  'hamas',
  'brics',
  'besides',
  'towards',
  'afterwards',
]);

function american(norm: string): string {
  for (const [british, usual] of spellings) if (norm.endsWith(british)) return norm.slice(0, -british.length) + usual;
  return norm;
}

const spellings = [
  ['isation', 'ization'],
  ['ising', 'izing'],
  ['ised', 'ized'],
  ['ise', 'ize'],
  ['our', 'or'],
  ['oured', 'ored'],
  ['ence', 'ense'],
  ['programme', 'program'],
  ['centre', 'center'],
  ['centred', 'centered'],
  ['ogue', 'og'],
] as const;
