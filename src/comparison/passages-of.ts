import type { Library } from '../engine/library.ts';
import type { Evidence } from '../record/record.ts';
import { belongsTo } from './compared-report.ts';
import { bitsOf, type Passage } from './passage.ts';
import { PassageWords } from './passage-words.ts';
import type { SharedCast } from './shared-cast.ts';
import { type Signs, TextSigns } from './text-signs.ts';
import type { ToldAccount } from './told-account.ts';

/** An account as its passages, in the order of its text. */
export interface AccountPassages {
  readonly account: ToldAccount;
  /** Statements, and items of the agenda that no statement holds. */
  readonly said: readonly Passage[];
  /** Its sentences, in which a point may stand that was not read as anybody's. */
  readonly telling: readonly Passage[];
  /** How many statements and items were left out. */
  readonly beyond: number;
}

/** No readout has more statements, and no article more sentences that are looked through. */
const mostPassages = 500;
const mostSentences = 1000;
/** Of all accounts together: the time to compare them grows with the square of it. */
const mostTogether = 8000;

/** How many passages of each of so many accounts are compared. */
const mostOf = (most: number, accounts: number): number => Math.min(most, Math.floor(mostTogether / accounts));

/** `among` is the number of accounts that are compared. */
export function passagesOf(account: ToldAccount, cast: SharedCast, library: Library, among: number): AccountPassages {
  const { teller, column } = account;
  const { record, id: article } = teller.source;
  const signs = new TextSigns(teller, library);
  const { language } = record.document;
  const words = new PassageWords(language, library);
  const place = (evidence: Evidence) => {
    const start = evidence[0]?.start ?? 0;
    return { article, column: column.key, language, start, evidence, words: words.of(...evidence.map(({ text }) => text)) };
  };
  const statements = record.statements
    .filter(({ contact }) => belongsTo(teller, contact))
    .map((statement): Passage => {
      const { id, act, mode, topics, formulas, evidence } = statement;
      const found = evidence.map(({ start, end }) => signs.within(start, end));
      return {
        ...place(evidence),
        kind: 'statement',
        id,
        act,
        speakers: cast.idsOf(teller, statement.speakers),
        direct: mode === 'direct',
        topics,
        formulas,
        ...known(joined([{ topics, formulas, figures: [], named: [] }, ...found]), act),
      };
    });
  const parties = cast.idsOf(teller, teller.contact.participants);
  const agenda = teller.contact.agenda
    .filter(({ evidence }) => !statements.some(statement => overlap(statement.evidence, evidence)))
    .map(({ topics, evidence }): Passage => {
      const found = evidence.map(({ start, end }) => signs.within(start, end));
      const all = joined([{ topics, formulas: [], figures: [], named: [] }, ...found]);
      const about = {
        id: null,
        act: null,
        speakers: parties,
        direct: false,
        topics,
        formulas: all.formulas,
        ...known(all, null),
      };
      return { ...place(evidence), kind: 'agenda', ...about };
    });
  const said = [...statements, ...agenda].sort((a, b) => a.start - b.start);
  const telling = signs.sentences.slice(0, mostOf(mostSentences, among)).map(({ start, end }): Passage => {
    const evidence: Evidence = [{ start, end, text: teller.source.text.slice(start, end) }];
    const all = signs.within(start, end);
    const about = {
      id: null,
      act: null,
      speakers: [],
      direct: false,
      topics: all.topics,
      formulas: all.formulas,
      ...known(all, null),
    };
    return { ...place(evidence), kind: 'telling', ...about };
  });
  const most = mostOf(mostPassages, among);
  return { account, said: said.slice(0, most), telling, beyond: Math.max(0, said.length - most) };
}

const known = (signs: Signs, act: Passage['act']): Pick<Passage, 'signs' | 'bits'> => ({ signs, bits: bitsOf(signs, act) });

const joined = (parts: readonly Signs[]): Signs => ({
  topics: [...new Set(parts.flatMap(({ topics }) => topics))],
  formulas: [...new Set(parts.flatMap(({ formulas }) => formulas))],
  figures: [...new Set(parts.flatMap(({ figures }) => figures))],
  named: [...new Set(parts.flatMap(({ named }) => named))],
});

const overlap = (a: Evidence, b: Evidence): boolean => a.some(x => b.some(y => x.start < y.end && y.start < x.end));
