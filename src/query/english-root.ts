import { stem } from '../languages/en/stem.ts';

/**
 * What English words of one root are found by: number, tense and spelling go, 'meetings', 'met' and 'meeting' are one. Derived words
 * keep their suffixes: 'agreement' is not 'agree'.
 */
export function englishRoot(word: string): string {
  const present = irregular.get(word) ?? word;
  return whole.has(present) ? present : withoutFinal(withoutTense(stem(present)));
}

function withoutTense(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('eed')) return word.length > 4 && !whole.has(word) ? word.slice(0, -1) : word;
  for (const ending of ['ed', 'ing']) {
    const left = word.slice(0, -ending.length);
    if (word.endsWith(ending) && left.length >= 2 && /[aeiouy]/.test(left) && !whole.has(word)) return left;
  }
  return word;
}

/** The silent e and the doubled consonant, which come and go with endings. */
function withoutFinal(word: string): string {
  const { length } = word;
  if (length <= 3) return word;
  if (word.endsWith('e')) return withoutFinal(word.slice(0, -1));
  return /([bdfglmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

/** Past forms that no ending shows. */
const irregular = new Map(
  Object.entries({
    meet: 'met',
    say: 'said',
    speak: 'spoke spoken',
    hold: 'held',
    tell: 'told',
    make: 'made',
    give: 'gave given',
    take: 'took taken',
    lead: 'led',
    send: 'sent',
    seek: 'sought',
    bring: 'brought',
    begin: 'began begun',
    fight: 'fought',
    know: 'knew known',
    lose: 'lost',
    pay: 'paid',
    stand: 'stood',
    understand: 'understood',
    write: 'wrote written',
    grow: 'grew grown',
    choose: 'chose chosen',
    win: 'won',
    build: 'built',
    buy: 'bought',
    sell: 'sold',
    withdraw: 'withdrew withdrawn',
    arise: 'arose arisen',
    rise: 'rose risen',
    fly: 'flew flown',
    come: 'came',
    become: 'became',
    strive: 'strove striven',
    keep: 'kept',
    woman: 'women',
    child: 'children',
  }).flatMap(([present, past]) => past.split(' ').map(form => [form, present])),
);

/** Words that only look as if they had an ending, or would be taken for another word without it. */
const whole = new Set(
  (
    'king thing nothing something anything everything during bring string spring sing ring wing ceiling evening morning viking sterling ' +
    'beijing red bed need speed feed seed breed indeed hundred sacred united embed shed wed our four your hour tour pour being wedding ' +
    'outstanding notwithstanding proceed succeed exceed'
  ).split(' '),
);
