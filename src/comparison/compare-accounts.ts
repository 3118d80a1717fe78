import type { Library } from '../engine/library.ts';
import { alignedPoints } from './aligned-points.ts';
import { comparedContact } from './compared-contact.ts';
import { comparedPoints, wordingOf } from './compared-points.ts';
import { type ComparedReport, tellerOf } from './compared-report.ts';
import { comparedFigures, comparedFormulas } from './compared-signs.ts';
import { comparedTopics } from './compared-topics.ts';
import type { Account, Column, Comparison } from './comparison.ts';
import { ComparisonError } from './comparison-error.ts';
import { FormulaForms } from './formula-forms.ts';
import { type AccountPassages, passagesOf } from './passages-of.ts';
import { SharedCast } from './shared-cast.ts';
import { withTellingWords } from './telling-words.ts';
import { toldAccounts } from './told-account.ts';

/** More reports of one contact than these are not laid side by side. */
export const mostReports = 100;

/**
 * Lays the reports of one contact side by side. Pure: the same reports and library, in any order, give the same comparison. Throws a
 * ComparisonError where there is no report, where there are more than `mostReports`, and where a record has no such contact.
 */
export function compareAccounts(reports: readonly ComparedReport[], library: Library): Comparison {
  if (reports.length === 0) throw new ComparisonError('no-reports', 'There is no report to compare; name at least one.');
  if (reports.length > mostReports)
    throw new ComparisonError(
      'too-many-reports',
      `${reports.length} reports are more than the ${mostReports} that are laid side by side. Choose among them.`,
    );
  const accounts = toldAccounts(reports.map(tellerOf), library);
  const cast = new SharedCast(accounts.map(({ teller }) => teller));
  const passages = withTellingWords(accounts.map(account => passagesOf(account, cast, library, accounts.length)));
  const columns = [...Map.groupBy(passages, ({ account }) => account.column.key).values()].flatMap(columnOf);
  return {
    format: 'readout-comparison/1',
    columns,
    actors: cast.actors,
    contact: comparedContact(accounts, cast, library),
    points: comparedPoints(alignedPoints(passages), columns, passages, new FormulaForms(library)),
    topics: comparedTopics(passages),
    formulas: comparedFormulas(accounts, library),
    figures: comparedFigures(accounts),
  };
}

function columnOf(accounts: readonly AccountPassages[]): Column[] {
  const [first] = accounts;
  return first === undefined ? [] : [{ ...first.account.column, accounts: accounts.map(accountOf) }];
}

function accountOf({ account: { teller, copies }, said, beyond }: AccountPassages): Account {
  const { address, record } = teller.source;
  const { title, outlet, published, language, sections } = record.document;
  const [opening] = said;
  return {
    article: teller.article,
    contact: teller.contact.id,
    address,
    outlet: outlet?.name ?? null,
    title: title?.value ?? null,
    language,
    published: published?.value ?? null,
    copies: copies.map(({ source }) => ({
      article: source.id,
      outlet: source.record.document.outlet?.name ?? null,
      address: source.address,
    })),
    length: sections.reduce((length, { kind, start, end }) => length + (kind === 'body' ? end - start : 0), 0),
    statements: said.filter(({ kind }) => kind === 'statement').length,
    agenda: said.filter(({ kind }) => kind === 'agenda').length,
    beyond,
    topics: [...new Set(said.flatMap(({ topics }) => topics))],
    opening: opening === undefined ? null : wordingOf(opening),
  };
}
