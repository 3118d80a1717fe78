import { actKinship } from './act-kinship.ts';
import type { Otherwise } from './comparison.ts';
import { areKindred, type FormulaForms } from './formula-forms.ts';
import { countShared } from './likeness.ts';
import type { Passage } from './passage.ts';
import type { AccountPassages } from './passages-of.ts';
import { leastWording, wordingLikeness } from './wording-likeness.ts';

/** A passage that may tell what a point says, in another way. */
export interface Closeness {
  readonly passage: Passage;
  readonly because: Otherwise;
  readonly score: number;
}

/**
 * What in an account comes close to a point, the closest first: what was read as somebody's, else what the article tells. Whatever shares a
 * formula, a figure, another actor, a topic other than the general ones or a performed act comes close; a general topic counts where the
 * speaker is the same and the act goes with it, or where one of the two is only discussed; failing all these, a kindred formula or half of
 * the words of one. So 'not in this account' is said of nothing that may have been read amiss or told from the other side.
 */
export function closestPassages(point: readonly Passage[], account: AccountPassages, forms: FormulaForms): Closeness[] {
  const { said, telling } = account;
  const read = close(point, said);
  if (read.length > 0) return read;
  const told = close(point, telling);
  if (told.length > 0) return told;
  const formulas = [...new Set(point.flatMap(({ signs }) => signs.formulas))];
  if (formulas.length === 0) return [];
  return [...said, ...telling]
    .filter(passage => isKindred(formulas, passage) || forms.areTouchedBy(formulas, passage))
    .map(passage => ({ passage, because: passage.kind === 'telling' ? 'in-the-telling' : 'in-other-words', score: 1 }));
}

function close(point: readonly Passage[], passages: readonly Passage[]): Closeness[] {
  const found: Closeness[] = [];
  for (const passage of passages) {
    let best: Passage | null = null;
    let score = 0;
    for (const member of point) {
      const closer = closenessOf(member, passage);
      if (closer <= score) continue;
      score = closer;
      best = member;
    }
    if (best !== null) found.push({ passage, because: difference(best, passage), score });
  }
  return found.sort((a, b) => b.score - a.score);
}

const isKindred = (formulas: readonly string[], { signs }: Passage): boolean =>
  formulas.some(formula => signs.formulas.some(other => areKindred(formula, other)));

function closenessOf(point: Passage, other: Passage): number {
  const wording = point.language === other.language ? wordingLikeness(point.words, other.words) : 0;
  const { general, special } = countShared(point, other);
  if (general + special === 0 && wording < leastWording) return 0;
  const speaks = point.speakers.some(speaker => other.speakers.includes(speaker));
  const discussed = point.kind === 'agenda' || other.kind === 'agenda';
  const fits = point.act !== null && other.act !== null && actKinship(point.act, other.act) !== 'contrary';
  const comesClose = special > 0 || wording >= leastWording || discussed || (speaks && fits);
  return comesClose ? special + 0.5 * general + 2 * wording + (speaks ? 0.6 : 0) + (fits ? 0.3 : 0) : 0;
}

function difference(point: Passage, other: Passage): Otherwise {
  if (other.kind === 'telling') return 'in-the-telling';
  if (other.kind === 'agenda') return point.kind === 'agenda' ? 'in-other-words' : 'as-discussed';
  if (point.kind === 'agenda') return 'as-said';
  if (point.speakers.join() !== other.speakers.join()) return 'another-speaker';
  return point.act !== null && other.act !== null && actKinship(point.act, other.act) === 'contrary'
    ? 'another-act'
    : 'in-other-words';
}
