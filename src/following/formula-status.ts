import { chanceOfEndRun, chanceOfInnerRun } from './chance-of-run.ts';

/**
 * What became of a formula. `new`: first used after so many readouts without it that chance hardly explains it; `dropped`: so for the
 * readouts after its last use; `back-again`: so for some between two uses; `steady`: used without such a run; `rare`: too seldom to tell.
 */
export type FormulaStatus = 'new' | 'dropped' | 'back-again' | 'steady' | 'rare';

/** A run of readouts without a formula, and how likely one so long is by chance. */
export interface Run {
  readonly readouts: number;
  readonly chance: number;
}

export interface FormulaCourse {
  readonly status: FormulaStatus;
  /** Before its first use. */
  readonly before: Run;
  /** The longest between two uses; null where there are not two. */
  readonly between: Run | null;
  /** After its last use. */
  readonly after: Run;
}

/** A run less likely than this is not put down to chance. */
export const significance = 0.05;
/** What was used less often was no habit that could be dropped or taken up again. */
export const leastUses = 3;

/**
 * The course of a formula over readouts in order of time. `used` are the places, ascending, of those that have it, one at least; `from` is the
 * place at which the period begins: what began, ended or came back before it is none of the period's news.
 */
export function formulaCourse(readouts: number, used: readonly number[], from = 0): FormulaCourse {
  const first = used[0] ?? 0;
  const last = used.at(-1) ?? 0;
  const gaps = used.slice(1).map((at, i) => ({ run: at - (used[i] ?? 0) - 1, endedAt: at }));
  const longest = gaps.reduce((most, { run }) => Math.max(most, run), 0);
  const between = gaps.length === 0 ? null : { readouts: longest, chance: chanceOfInnerRun(readouts, used.length, longest) };
  const before = { readouts: first, chance: chanceOfEndRun(readouts, used.length, first) };
  const after = { readouts: readouts - 1 - last, chance: chanceOfEndRun(readouts, used.length, readouts - 1 - last) };
  const isHabit = used.length >= leastUses;
  const cameBack = gaps.some(({ run, endedAt }) => run === longest && endedAt >= from);
  const status = ((): FormulaStatus => {
    if (isHabit && after.chance < significance) return 'dropped';
    if (isHabit && cameBack && between !== null && between.chance < significance) return 'back-again';
    if (first >= from && before.chance < significance) return 'new';
    return isHabit ? 'steady' : 'rare';
  })();
  return { status, before, between, after };
}
