import type { AlignedPoint } from './aligned-points.ts';
import { closestPassages } from './closest-passages.ts';
import type { Column, Point, Telling, Wording } from './comparison.ts';
import type { FormulaForms } from './formula-forms.ts';
import { sharedSigns } from './likeness.ts';
import { isBare, type Passage } from './passage.ts';
import type { AccountPassages } from './passages-of.ts';

/** So many passages that come close to a point are shown. */
const mostClose = 2;

/** The points as each column tells them: those that more columns report first, then in the order of the columns and of their texts. */
export function comparedPoints(
  aligned: readonly AlignedPoint[],
  columns: readonly Pick<Column, 'key'>[],
  accounts: readonly AccountPassages[],
  forms: FormulaForms,
): Point[] {
  const byColumn = Map.groupBy(accounts, ({ account }) => account.column.key);
  const reporting = ({ members }: AlignedPoint): number => new Set(members.map(({ passage }) => passage.column)).size;
  return aligned
    .map((point, place) => ({ point, place, reported: reporting(point) }))
    .sort((a, b) => b.reported - a.reported || a.place - b.place)
    .map(({ point }, i): Point => {
      const passages = point.members.map(({ passage }) => passage);
      const told = columns.map(({ key }) => tellingOf(key, point, byColumn.get(key) ?? [], forms));
      return {
        id: `point:${i + 1}`,
        speakers: passages[0]?.speakers ?? [],
        topics: [...new Set(passages.flatMap(({ topics }) => topics))],
        shared: sharedAmong(passages),
        told,
      };
    });
}

function tellingOf(
  column: string,
  { members }: AlignedPoint,
  accounts: readonly AccountPassages[],
  forms: FormulaForms,
): Telling {
  const own = members.filter(({ passage }) => passage.column === column);
  if (own.length > 0) {
    const isShared = members.length > own.length;
    const scores = members.flatMap(({ likeness }) => (likeness === null ? [] : [likeness]));
    const likeness = isShared ? Math.round(100 * Math.max(...scores)) / 100 : null;
    return { status: 'reported', column, wordings: own.map(({ passage }) => wordingOf(passage)), likeness };
  }
  const point = members.map(({ passage }) => passage);
  const close = accounts.flatMap(account => closestPassages(point, account, forms)).sort((a, b) => b.score - a.score);
  const [closest] = close;
  if (closest !== undefined)
    return {
      status: 'told-otherwise',
      column,
      because: closest.because,
      wordings: close.slice(0, mostClose).map(({ passage }) => wordingOf(passage)),
    };
  const isTold = point.some(
    passage => !isBare(passage) || accounts.every(({ said }) => said.every(other => other.language === passage.language)),
  );
  return { status: isTold ? 'not-in-this-account' : 'cannot-tell', column };
}

/** The signs that passages of different accounts have in common. */
function sharedAmong(passages: readonly Passage[]): string[] {
  const [first, ...others] = passages;
  return first === undefined ? [] : [...new Set(others.flatMap(other => sharedSigns(first, other)))];
}

/** A passage as it is handed on, without what it was found by. */
export const wordingOf = ({ article, kind, id, speakers, act, direct, topics, formulas, evidence }: Passage): Wording => ({
  article,
  kind,
  id,
  speakers,
  act,
  direct,
  topics,
  formulas,
  evidence,
});
