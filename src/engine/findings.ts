import type { LanguagePack } from '../language/pack.ts';
import type { ReadoutRecord } from '../record/record.ts';
import type { Source } from '../source/source.ts';
import type { Attribution } from './attribution.ts';
import type { Cast } from './cast.ts';
import type { ContactDate } from './contact-date.ts';
import type { ContactFinding } from './contacts.ts';
import type { DateFinding } from './dates.ts';
import type { FigureFinding } from './figures.ts';
import type { Library } from './library.ts';
import type { Mentions } from './lookup.ts';
import type { OutletFinding } from './outlet.ts';
import type { Quotation } from './quotes.ts';
import type { Section } from './segment.ts';
import type { Sentence } from './sentences.ts';
import type { StatementFinding } from './statements.ts';

/** All that the stages found, to be written into one record. */
export interface Findings {
  readonly source: Source;
  readonly pack: LanguagePack;
  readonly library: Library;
  readonly why: boolean;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly mentions: Mentions;
  readonly cast: Cast;
  readonly dates: readonly DateFinding[];
  readonly outlet: OutletFinding;
  readonly published: ReadoutRecord['document']['published'];
  readonly contacts: readonly ContactFinding[];
  readonly contactDates: readonly (ContactDate | null)[];
  readonly attribution: Attribution;
  readonly statements: readonly StatementFinding[];
  readonly figures: readonly FigureFinding[];
  readonly quotations: readonly Quotation[];
}
