import type { SectionKind } from '../diplomacy/vocabulary.ts';
import type { NameLanguage } from '../gazetteer/gazetteer.ts';
import type { Entry, Stemmer } from './automaton.ts';
import type { Rule } from './rule.ts';

/** A date as it is written: only what the words say. Months 1–12, weekdays 0 (Sunday) to 6. */
export interface WrittenDate {
  readonly weekday?: number;
  readonly day?: number;
  /** Last day, of a range. */
  readonly endDay?: number;
  readonly month?: number;
  readonly year?: number;
  /** Days from the day of publication: 'yesterday' is -1. */
  readonly relative?: number;
  /** Weeks, from Monday to Sunday, from that of publication, beside a weekday: 'last week's Wednesday' is -1. */
  readonly weeksAway?: number;
  /** Months from the month of publication: 'the 3rd of last month' is -1. */
  readonly monthsAway?: number;
  /** Years from the year of publication: 'last December' is -1. */
  readonly yearsAway?: number;
}

/** A pattern of a line, or of a piece inside one, that tells what kind of section it is. */
export interface FurniturePattern {
  readonly id: string;
  readonly kind: SectionKind;
  readonly pattern: RegExp;
  /** `line`: the whole line fits. `inline`: a piece of a line. `head`: a piece at its head, however long it is. `end`: the line fits, and the article ends with it. */
  readonly scope: 'line' | 'inline' | 'head' | 'end';
}

/** The words that the engine needs to find its way through a language, as plain data. One folder a language. */
export interface LanguagePack {
  /** Primary language subtag. */
  readonly code: NameLanguage;
  readonly name: string;
  /** Changes whenever the pack reads anything differently. */
  readonly version: string;
  readonly scripts: readonly string[];
  /** The state whose officials this language's press names without saying whose they are; null where there is none such. */
  readonly homeState: string | null;
  /** Whether a state's name, and not only its adjective, may stand right before an office: 'US President'. */
  readonly stateBeforeOffice?: boolean;
  /** Whether a verb after a comma or a conjunction goes on with the subject of the one before: 'thanked Y and noted'. */
  readonly sharesSubjects?: boolean;
  /** Whether words of the future are auxiliaries, which a verb always follows: 'will contribute'. */
  readonly futureIsAuxiliary?: boolean;
  /** Whether its names show their case, so that a subject is known as one behind its verb too: ', сообщил X'. */
  readonly inflectsCase?: boolean;
  /** Whether reported words run on through their paragraph, with the subject left out, until somebody else speaks. */
  readonly speechRunsOn?: boolean;
  /** Names are found as they stand, or by stem where the language inflects them. */
  readonly nameMatch: Entry['match'];
  readonly formulaMatch: Entry['match'];
  readonly entries: readonly Entry[];
  readonly stem: Stemmer;
  /** Whether a norm looks like a verb, by its affixes; false where the language gives no sign. */
  isVerb(norm: string): boolean;
  readonly dates: readonly Rule<WrittenDate>[];
  readonly furniture: readonly FurniturePattern[];
  /** Norms after which a full stop does not end a sentence, without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Norms that may stand, uncapitalised, inside a person's name: 'bin', 'von', 'de'. */
  readonly nameParticles: ReadonlySet<string>;
  /** Frequent words that tell this language from its neighbours. */
  readonly functionWords: readonly string[];
  /** Words that speak against this language: those of a close relative. */
  readonly foreignWords: readonly string[];
}
