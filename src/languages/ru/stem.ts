import { fixedStems, genitivePlurals, indeclinable, softAdjectives, wholeStems } from './declension.ts';

/**
 * Takes off the case endings of Russian nouns, names and adjectives, so that every case of a word has one stem: 'Путин', 'Путина',
 * 'Путиным'; 'германский', 'германского'. Words in -ия and -ие keep their и ('Нигерия' is not 'Нигер'), names in -ов and -ев
 * their suffix ('Петров' is not 'Пётр'). A stem ends in a hyphen, so that no word is taken for one and none is cut twice.
 */
export function stem(norm: string): string {
  if (norm.charCodeAt(norm.length - 1) < cyrillic) return norm;
  return norm.length <= shortest ? `${norm}-` : `${bareStem(norm)}-`;
}

function bareStem(norm: string): string {
  const fixed = fixedStems.get(norm);
  if (fixed !== undefined) return fixed;
  if (indeclinable.has(norm) || wholeStems.has(norm)) return norm;
  const bare = withoutEnding(norm);
  return wholeStems.has(bare) ? bare : withoutSuffix(bare);
}

/** A stem keeps at least this many letters. */
const shortest = 2;

/** Where the letters of the Cyrillic block begin. */
const cyrillic = 0x400;

/** Case endings without the и that belongs to the stem of words in -ия, -ие and -ий. */
const endings = new Set([
  ...['ами', 'ями', 'ыми', 'ими', 'ого', 'его', 'ому', 'ему', 'ьями', 'ьям', 'ьях', 'ьем', 'ьей', 'аем'],
  ...[
    'ам',
    'ям',
    'ом',
    'ем',
    'ах',
    'ях',
    'ой',
    'ей',
    'ою',
    'ею',
    'ым',
    'им',
    'ых',
    'их',
    'ый',
    'ий',
    'ая',
    'яя',
    'ое',
    'ее',
    'ые',
    'ие',
    'ую',
    'юю',
    'ья',
    'ье',
    'ью',
    'ьи',
    'ай',
    'ае',
    'аю',
  ],
  ...['а', 'я', 'о', 'е', 'у', 'ю', 'ы', 'и', 'ь', 'й'],
]);

/** Endings after which the и before them stays: 'России', 'Россией', 'отношениями'. */
const afterI = new Set(['иями', 'иям', 'иях', 'ией', 'ием', 'ию', 'ия', 'ии']);

function withoutEnding(norm: string): string {
  const { length } = norm;
  for (let size = Math.min(4, length - shortest); size >= 2; size--)
    if (afterI.has(norm.slice(-size))) return norm.slice(0, length - size + 1);
  if ((norm.endsWith('ов') || norm.endsWith('ев')) && genitivePlurals.has(norm.slice(0, -2))) return norm.slice(0, -2);
  if (norm.endsWith('ие') || norm.endsWith('ий'))
    return length - 2 < shortest ? norm.slice(0, -1) : isAdjective(norm) ? norm.slice(0, -2) : norm.slice(0, -1);
  for (let size = Math.min(4, length - shortest); size >= 1; size--)
    if (endings.has(norm.slice(-size))) return norm.slice(0, -size);
  return norm;
}

/** Whether a word in -ий or -ие is an adjective rather than a noun: 'российский', 'последние', but 'технологий', 'решение'. */
function isAdjective(norm: string): boolean {
  const before = norm.charAt(norm.length - 3);
  if (before === 'г') return norm.endsWith('ие');
  return hushing.includes(before) || softAdjectives.some(suffix => norm.endsWith(suffix, norm.length - 2));
}

const hushing = 'кхшщжч';

/** What looks like an ending at the end of a stem ('Вьетнам', 'Сергей'), and vowels that come and go ('рынок', 'рынка'). */
const suffixes = new Set(['ам', 'ом', 'ем', 'ым', 'им', 'ах', 'их', 'ых', 'ой', 'ей']);

function withoutSuffix(bare: string): string {
  const { length } = bare;
  if (length - 2 >= shortest && suffixes.has(bare.slice(-2))) return bare.slice(0, -2);
  const last = bare.charAt(length - 1);
  if ((last === 'е' || last === 'о') && length - 1 >= shortest) return bare.slice(0, -1);
  if (length < 5) return bare;
  if (bare.endsWith('цев') || bare.endsWith('цов')) return bare.slice(0, -2);
  const before = bare.charAt(length - 2);
  if ((before === 'о' || before === 'е') && (last === 'к' || (last === 'ц' && before === 'е'))) return bare.slice(0, -2) + last;
  return bare;
}
