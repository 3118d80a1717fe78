import type { Gold } from '../evaluation/gold.ts';
import type { Actor, Evidence, ReadoutRecord } from '../record/record.ts';

/** An article whose record people have corrected. */
export interface CorrectedArticle {
  readonly text: string;
  /** With what people decided in its place. */
  readonly record: ReadoutRecord;
}

/**
 * A corrected record as gold for `readout evaluate`. What an article's metadata said, and not its text, is no gold: it cannot be read.
 * All that the record has counts as right, so that it should be of an article that a person looked through.
 */
export function correctionsAsGold({ text, record }: CorrectedArticle, source: string): Gold {
  const { document, contacts, quotes, statements, figures, formulas, checks } = record;
  const held = contacts.filter(({ status }) => status === 'held');
  const words = (evidence: Evidence): string => continuous(evidence, text);
  const gold = {
    contacts: held.map(({ kind, participants, initiator, date }) => ({
      kind,
      participants,
      initiator: initiator?.actor ?? null,
      date: date.value,
    })),
    quotes: quotes.map(({ speaker, evidence }) => ({ speaker, text: words(evidence) })),
    statements: statements.map(({ speakers, act, topics, evidence }) => ({
      speakers,
      acts: [act],
      text: words(evidence),
      topics,
    })),
    figures: figures.map(({ value, unit, evidence }) => ({ value, unit, text: words(evidence) })),
    formulas: formulas.map(({ id, evidence }) => ({ id, text: words(evidence) })),
    checks: checks.flatMap(({ code, evidence }) => (evidence === null ? [] : [{ code, text: words(evidence) }])),
  };
  const named = new Set([
    ...gold.contacts.flatMap(({ participants, initiator }) => [...participants, initiator]),
    ...gold.quotes.map(({ speaker }) => speaker),
    ...gold.statements.flatMap(({ speakers }) => speakers),
  ]);
  return {
    format: 'readout-gold/1',
    source,
    sha256: document.textId.replace(/^sha256:/, ''),
    language: document.language,
    actors: Object.fromEntries(record.actors.filter(({ id }) => named.has(id)).map(actor => [actor.id, goldActor(actor)])),
    document: {
      title: document.title?.value ?? null,
      outlet: document.outlet?.evidence == null ? null : document.outlet.name,
      published: document.published?.evidence == null ? null : document.published.value,
      citedSources: document.citedSources.map(({ name }) => name),
    },
    ...gold,
  };
}

const goldActor = ({ name, aliases, state }: Actor): Gold['actors'][string] => ({ name, aliases, state });

/** Gold gives words that stand in a row: from the first piece to the last, or the longest where too much would come between. */
function continuous(evidence: Evidence, text: string): string {
  const start = evidence[0]?.start ?? 0;
  const all = text.slice(start, evidence.at(-1)?.end);
  const pieces = evidence.map(piece => piece.text).sort((a, b) => b.length - a.length);
  const cited = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const longest = pieces[0] ?? all;
  return cited / all.length >= longest.length / cited ? all : longest;
}
