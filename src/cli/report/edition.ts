import picocolors from 'picocolors';
import type { Library } from '../../engine/library.ts';
import type { Actor, Derivation, Evidence, ReadoutRecord } from '../../record/record.ts';
import type { Terminal } from '../terminal.ts';
import { Page, type Run, valueColumn } from './page.ts';

export interface ReportOptions extends Terminal {
  /** Prints under each value the rules that made it. */
  readonly why: boolean;
  /** Names states and languages. */
  readonly library: Library;
}

/** One record being set on a page: what every part of a report needs. */
export class Edition {
  readonly record: ReadoutRecord;
  readonly page: Page;
  readonly #library: Library;
  readonly #actors: ReadonlyMap<string, Actor>;
  readonly #derivation: Derivation;
  readonly #explained = new Set<string>();

  constructor(record: ReadoutRecord, options: ReportOptions) {
    this.record = record;
    this.page = new Page(options.width, picocolors.createColors(options.colour));
    this.#library = options.library;
    this.#actors = new Map(record.actors.map(actor => [actor.id, actor]));
    this.#derivation = options.why ? (record.derivation ?? {}) : {};
  }

  name(actorId: string): string {
    return this.#actors.get(actorId)?.name ?? actorId;
  }

  /** '(president, Russia)': the role and the state of an actor, as far as they are known. */
  standing(actorId: string): string {
    const actor = this.#actors.get(actorId);
    if (actor === undefined) return '';
    const state = actor.state === null || actor.kind === 'state' ? null : this.state(actor.state);
    const known = [actor.role === null ? null : inWords(actor.role), state].filter(part => part !== null);
    return known.length === 0 ? '' : `(${known.join(', ')})`;
  }

  state(code: string): string {
    return this.#library.gazetteer.states.find(state => state.code === code)?.name ?? code;
  }

  language(code: string): string {
    return this.#library.packs.find(pack => pack.code === code)?.name ?? code;
  }

  /** The words of the text behind a value, and where they stand in it. */
  words(evidence: Evidence | null): Run {
    if (evidence === null || evidence.length === 0) return this.page.run('');
    return this.page.run(`${evidence.map(piece => `“${piece.text}”`).join(' … ')} ${placesOf(evidence)}`, this.page.colours.dim);
  }

  note(text: string): Run {
    return this.page.run(text, this.page.colours.dim);
  }

  /** With --why: the rules that made the value at a JSON Pointer and the values inside it. */
  explain(pointer: string, indent: number = valueColumn): void {
    for (const key of Object.keys(this.#derivation)) {
      if (key === pointer || key.startsWith(`${pointer}/`)) this.#explainKey(key, key.slice(pointer.length + 1), indent);
    }
  }

  /** With --why: the rules of all values that were not explained yet. */
  explainOthers(): void {
    const others = Object.keys(this.#derivation).filter(key => !this.#explained.has(key));
    if (others.length === 0) return;
    this.page.blank();
    this.page.paragraph(0, this.page.run('Other values', this.page.colours.bold));
    for (const key of others) this.#explainKey(key, key, 2);
  }

  #explainKey(key: string, label: string, indent: number): void {
    this.#explained.add(key);
    for (const { rule, evidence } of this.#derivation[key] ?? []) {
      this.page.paragraph(indent, this.note(`↳ ${label === '' ? '' : `${label}: `}${rule}`), this.words(evidence));
    }
  }
}

/** 'prime-minister' as 'prime minister'. */
export const inWords = (code: string): string => code.replaceAll('-', ' ');

/** '442–459': UTF-16 code units of the source text, as the record counts them. */
export const placesOf = (evidence: Evidence): string => `[${evidence.map(({ start, end }) => `${start}–${end}`).join(', ')}]`;
