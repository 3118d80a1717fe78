import type { Column, Comparison } from '../../comparison/comparison.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import { vocabulary } from '../messages/vocabulary.ts';
import { anchorOf } from '../reading/anchors.ts';
import { speakerClass, speakerLetter } from '../reading/voices.ts';
import type { EvidenceAnchor } from './evidence-anchors.ts';

/** A column as a page shows it: its name, and the class and letter that it keeps throughout. */
export interface ShownColumn {
  readonly key: string;
  readonly name: string;
  readonly className: string;
  readonly letter: string;
}

/** What a comparison's ids are called in the reader's language. */
export interface ComparisonNames {
  readonly language: InterfaceLanguage;
  readonly columns: readonly ShownColumn[];
  readonly column: (key: string) => string;
  readonly actor: (id: string) => string;
  /** The language in which an article is written. */
  readonly written: (article: string) => string;
  /** Where the report of the contact stands in an article. */
  readonly reportAnchor: (article: string) => string | undefined;
  readonly anchorAt: EvidenceAnchor;
}

/** What names are made with. */
export interface ComparisonWords {
  readonly language: InterfaceLanguage;
  readonly stateName: (code: string) => string;
  readonly anchorAt: EvidenceAnchor;
}

/** Names the columns by side and kind, as far as these are known, and the actors as the accounts do. */
export function comparisonNames(
  { columns, actors }: Comparison,
  { language, stateName, anchorAt }: ComparisonWords,
): ComparisonNames {
  const shown = columns.map((column, i) => ({
    key: column.key,
    name: nameOf(column, language, stateName),
    className: speakerClass(i + 1),
    letter: speakerLetter(i + 1),
  }));
  const byKey = new Map(shown.map(({ key, name }) => [key, name]));
  const byId = new Map(actors.map(({ id, name }) => [id, name]));
  const accounts = columns.flatMap(column => column.accounts);
  const languages = new Map(accounts.map(account => [account.article, account.language]));
  const reports = new Map(accounts.map(account => [account.article, anchorOf(account.contact)]));
  return {
    language,
    columns: shown,
    column: key => byKey.get(key) ?? key,
    actor: id => byId.get(id) ?? id,
    written: article => languages.get(article) ?? '',
    reportAnchor: article => reports.get(article),
    anchorAt,
  };
}

function nameOf({ side, kind, label }: Column, language: InterfaceLanguage, stateName: (code: string) => string): string {
  return side === null || kind === null ? label : `${stateName(side)}, ${vocabulary[language].accountKind[kind]}`;
}
