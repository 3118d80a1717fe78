import type { ArchivedArticle } from '../archive/archived-article.ts';
import { mainContact } from '../merging/main-contact.ts';
import type { Evidence, ReadoutRecord, Statement } from '../record/record.ts';
import { type Citation, citationOf } from './citation.ts';

/** A formula in one article's report of a contact. */
export interface FormulaMention {
  readonly formula: string;
  /** Id of the contact within the article's record. */
  readonly contactId: string;
  /** Names of who used it; none where the words are nobody's. */
  readonly speakers: readonly string[];
  readonly citation: Citation;
}

/**
 * The formulas that an article's reports of contacts hold; of a state, those alone that its people use. What stands outside a statement belongs
 * to the contact that the article is about; an article that tells of no contact holds none.
 */
export function formulaMentions(article: ArchivedArticle, state: string | null): FormulaMention[] {
  const { record } = article;
  const main = mainContact(record)?.id ?? null;
  const actors = new Map(record.actors.map(actor => [actor.id, actor]));
  return record.formulas.flatMap(({ id: formula, evidence }) => {
    const statement = statementAround(record, formula, evidence);
    const contactId = statement?.contact ?? main;
    const speakers = (statement?.speakers ?? []).map(id => actors.get(id)).filter(actor => actor !== undefined);
    if (contactId === null || (state !== null && !speakers.some(speaker => speaker.state === state))) return [];
    return [{ formula, contactId, speakers: speakers.map(({ name }) => name), citation: citationOf(article, evidence) }];
  });
}

function statementAround({ statements }: ReadoutRecord, formula: string, evidence: Evidence): Statement | undefined {
  return statements.find(
    statement => statement.formulas.includes(formula) && evidence.every(piece => isInside(piece, statement.evidence)),
  );
}

const isInside = (piece: Evidence[number], evidence: Evidence): boolean =>
  evidence.some(({ start, end }) => start <= piece.start && piece.end <= end);
