import { wilsonInterval } from '../../following/wilson-interval.ts';
import type { UseBy } from '../../web/following/formula-account.ts';

/** States and outlets that are told for each formula. */
const most = 20;

/** Counts in how many trials of each of several a formula is used: in contacts of states, in articles of outlets. */
export class FormulaTally {
  readonly #trials = new Map<string, Set<string>>();
  readonly #uses = new Map<string, Map<string, Set<string>>>();

  addTrial(of: string, trial: string): void {
    this.#trials.set(of, (this.#trials.get(of) ?? new Set()).add(trial));
  }

  addUse(formula: string, of: string, trial: string): void {
    const uses = this.#uses.get(formula) ?? new Map<string, Set<string>>();
    this.#uses.set(formula, uses);
    uses.set(of, (uses.get(of) ?? new Set()).add(trial));
    this.addTrial(of, trial);
  }

  /** The most frequent users of a formula first. */
  of(formula: string): UseBy[] {
    return [...(this.#uses.get(formula) ?? [])]
      .map(([of, { size: uses }]): UseBy => {
        const trials = this.#trials.get(of)?.size ?? uses;
        return { of, uses, trials, rate: wilsonInterval(uses, trials) };
      })
      .sort((a, b) => b.uses - a.uses || (a.of < b.of ? -1 : 1))
      .slice(0, most);
  }
}
