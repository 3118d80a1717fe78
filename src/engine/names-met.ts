import { fold } from '../language/fold.ts';
import { tokenKind } from '../source/token.ts';
import type { CastMember } from './cast.ts';
import type { Mentions } from './lookup.ts';

/** The names under which a text has named people so far, whole and word by word. */
export class NamesMet {
  readonly #mentions: Mentions;
  /** The folded names and words of names of those whom no gazetteer knows. */
  readonly #unknown = new Map<string, CastMember>();
  /** The words of the names of the known; null where two share one. */
  readonly #known = new Map<string, CastMember | null>();

  /** The last parts of the names of the unknown in scripts without capitals, norm by norm, under the first. */
  readonly #runs = new Map<string, readonly { readonly norms: readonly string[]; readonly member: CastMember }[]>();

  constructor(mentions: Mentions) {
    this.#mentions = mentions;
  }

  /** The unknown person whom a name, or a word of one, stands for. */
  unknown(name: string): CastMember | undefined {
    return this.#unknown.get(name);
  }

  /** The one known person of whose name the word at token i was a part before; null where it is several or none. */
  known(i: number): CastMember | null {
    return this.#mentions.tokens.isCapitalised(i) ? (this.#known.get(this.#mentions.norm(i)) ?? null) : null;
  }

  /** The unknown person whose name, or the last part of it, stands at token i in a script without capitals, and where it ends. */
  unknownAt(i: number): { readonly member: CastMember; readonly to: number } | null {
    if (this.#runs.size === 0 || this.#mentions.tokens.kind(i) !== tokenKind.han) return null;
    const run = this.#runs
      .get(this.#mentions.norm(i))
      ?.find(({ norms }) => norms.every((norm, k) => this.#mentions.norm(i + k) === norm));
    return run === undefined ? null : { member: run.member, to: i + run.norms.length };
  }

  /** Keeps a short form of the name of an unknown person. */
  enterShort(norm: string, member: CastMember): void {
    this.#unknown.set(norm, member);
  }

  enterUnknown(member: CastMember, name: string, from: number, to: number): void {
    this.#unknown.set(fold(name), member);
    const norms: string[] = [];
    for (let at = to - 1; at >= from && this.#mentions.tokens.kind(at) === tokenKind.han; at--)
      norms.unshift(this.#mentions.norm(at));
    const [first = ''] = norms;
    const same = this.#runs.get(first) ?? [];
    if (norms.length > 1 && !same.some(run => run.norms.join() === norms.join()))
      this.#runs.set(first, [...same, { norms, member }]);
    for (const norm of this.#words(from, to)) if (!this.#unknown.has(norm)) this.#unknown.set(norm, member);
  }

  enterKnown(member: CastMember, from: number, to: number): void {
    for (const norm of this.#words(from, to)) {
      const same = this.#known.get(norm);
      this.#known.set(norm, same === undefined || same === member ? member : null);
    }
  }

  /** The norms of the capitalised words of a name that are long enough to stand for it. */
  #words(from: number, to: number): string[] {
    const words: string[] = [];
    for (let i = from; i < to; i++)
      if (this.#mentions.tokens.isCapitalised(i) && this.#mentions.norm(i).length > 2) words.push(this.#mentions.norm(i));
    return words;
  }
}
