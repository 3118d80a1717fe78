import type {
  AccountKind,
  Act,
  AttributionBasis,
  CheckCode,
  ContactKind,
  ContactStatus,
  FigureKind,
  Role,
  Severity,
  Topic,
} from '../../diplomacy/vocabulary.ts';
import type { InEachLanguage } from './in-each-language.ts';
import { english } from './vocabulary-english.ts';
import { indonesian } from './vocabulary-indonesian.ts';

/** The record's vocabulary in the words of a reader's language. */
export interface Vocabulary {
  readonly contactKind: Readonly<Record<ContactKind, string>>;
  readonly contactStatus: Readonly<Record<ContactStatus, string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly act: Readonly<Record<Act, string>>;
  readonly topic: Readonly<Record<Topic, string>>;
  readonly figureKind: Readonly<Record<FigureKind, string>>;
  readonly check: Readonly<Record<CheckCode, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly attribution: Readonly<Record<AttributionBasis, string>>;
  readonly accountKind: Readonly<Record<AccountKind, string>>;
  /** The languages of articles, by their code. */
  readonly language: Readonly<Record<string, string>>;
}

/** The record's vocabulary in each language. */
export const vocabulary: InEachLanguage<Vocabulary> = { en: english, id: indonesian };
