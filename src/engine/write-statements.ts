import { codesOfAct } from '../diplomacy/ontology.ts';
import type { Contact, Evidence, Quote, Statement } from '../record/record.ts';
import type { Quotation } from './quotes.ts';
import type { StatementFinding } from './statements.ts';
import type { Writing } from './writing.ts';

/** A quote with the quotation that it was written from. */
export interface WrittenQuote {
  readonly quote: Quote;
  readonly quotation: Quotation;
}

/** The quotes as the record carries them, in text order. */
export function writeQuotes(w: Writing): WrittenQuote[] {
  const { attribution, source } = w.findings;
  const written = new Map<Quotation, string>();
  return [...attribution.quotes]
    .sort((a, b) => a.quotation.start - b.quotation.start)
    .map(({ quotation, speaker, cue, continues }, i) => {
      const evidence: Evidence = [source.span(quotation.start, quotation.end).piece];
      const id = w.ids.give('quote', evidence);
      written.set(quotation, id);
      w.note(
        `/quotes/${i}/speaker`,
        speaker === null ? 'quote.unattributed' : cue === null ? 'quote.carried' : 'quote.cued',
        cue,
      );
      return {
        quote: {
          id,
          evidence,
          speaker: speaker?.id ?? null,
          cue: w.optional(cue),
          continues: continues === null ? null : (written.get(continues) ?? null),
        },
        quotation,
      };
    });
}

/** The statements as the record carries them, each tied to its contact and its quote. */
export function writeStatements(w: Writing, contacts: readonly Contact[], quotes: readonly WrittenQuote[]): Statement[] {
  const { statements } = w.findings;
  const contactOf = new Map(
    [...contacts].reverse().flatMap(({ id, participants }) => participants.map(participant => [participant, id] as const)),
  );
  const quoteOf = new Map(quotes.map(({ quotation, quote }) => [quotation, quote.id]));
  return statements.map((statement, i) => {
    const evidence = w.pieces(statement.ranges);
    const speakers = statement.speakers.map(member => member.id);
    const targets = statement.targets.map(member => member.id);
    if (w.log.asked) noteRules(w, `/statements/${i}`, statement);
    const { plover, cameo } = codesOfAct(statement.act, targets.length > 0, false);
    return {
      id: w.ids.give('statement', evidence),
      contact: speakers.flatMap(id => contactOf.get(id) ?? [])[0] ?? null,
      speakers,
      addressees: statement.addressees.map(member => member.id),
      attribution: { evidence: w.optional(statement.attribution), basis: statement.basis },
      act: statement.act,
      cue: w.optional(statement.cue),
      mode: statement.quotation === null ? 'indirect' : 'direct',
      quote: statement.quotation === null ? null : (quoteOf.get(statement.quotation) ?? null),
      evidence,
      topics: [...statement.topics],
      formulas: [...statement.formulas],
      targets,
      plover,
      cameo,
    };
  });
}

function noteRules(w: Writing, pointer: string, { rule, act, cue, attribution, topics }: StatementFinding): void {
  w.note(`${pointer}/speakers`, rule, attribution);
  w.note(`${pointer}/act`, `act.${act}`, cue);
  for (const topic of topics) w.note(`${pointer}/topics`, `topic.${topic}`);
}
