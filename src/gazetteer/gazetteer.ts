import type { AccountKind, Role } from '../diplomacy/vocabulary.ts';

/** The languages in which the gazetteer knows names. */
export const nameLanguages = ['en', 'id', 'zh', 'ru'] as const;
export type NameLanguage = (typeof nameLanguages)[number];

/** Forms by language, the most usual first. */
export type Forms = Readonly<Partial<Record<NameLanguage, readonly string[]>>>;

/**
 * A time in one office. `from` and `to` are as precise as they are known: a year, a month or a day; `to: null` is still in
 * office at the gazetteer's date.
 */
export interface Term {
  readonly role: Role;
  readonly from: string;
  readonly to: string | null;
  readonly state: string | null;
  readonly organisation: string | null;
  readonly title: string | null;
}

export interface Person {
  /** 'person:xi-jinping': given once, never changed. */
  readonly id: string;
  readonly name: string;
  /** The state for which the person speaks; null for officials of other organisations. */
  readonly state: string | null;
  readonly wikidata: string | null;
  readonly names: Forms;
  readonly short: Forms;
  readonly terms: readonly Term[];
  /** Where the terms were checked: lists joined by '+', as 'wikidata+reign', or 'unverified'. */
  readonly source: string;
}

export interface State {
  readonly id: string;
  /** ISO 3166-1 alpha-2; 'EU', 'XK'. */
  readonly code: string;
  readonly name: string;
  readonly wikidata: string | null;
  readonly names: Forms;
  readonly adjectives: Forms;
  readonly abbreviation: Forms;
  readonly capitals: Forms;
  readonly seats: Forms;
  readonly cities: Forms;
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly wikidata: string | null;
  readonly names: Forms;
}

export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly side: string | null;
  readonly kind: AccountKind;
  readonly names: Forms;
  readonly domains: readonly string[];
}

/** Who there is: the facts with which names, offices and outlets are resolved. */
export interface Gazetteer {
  /** Digest of the data, part of every record's `readBy`. */
  readonly version: string;
  /** The day up to which terms are known; an open term is known to last until then. */
  readonly asOf: string;
  readonly people: readonly Person[];
  readonly states: readonly State[];
  readonly organisations: readonly Organisation[];
  readonly outlets: readonly Outlet[];
}

/** Whether a term covers a day, a month or a year: 'maybe' where the precision of either leaves it open. */
export function covers(term: Term, date: string): 'yes' | 'no' | 'maybe' {
  const from = comparePartialDates(date, term.from);
  const to = term.to === null ? -1 : comparePartialDates(date, term.to);
  if (from < 0 || to > 0) return 'no';
  return from === 0 || to === 0 ? 'maybe' : 'yes';
}

/** Orders two dates as far as the coarser is precise: 0 where they agree that far. A shared whole day counts as agreeing. */
export function comparePartialDates(a: string, b: string): -1 | 0 | 1 {
  const length = Math.min(a.length, b.length);
  const x = a.slice(0, length);
  const y = b.slice(0, length);
  return x < y ? -1 : x > y ? 1 : 0;
}
