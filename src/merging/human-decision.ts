import type { ReportRef } from './report.ts';
import type { ReportOfContact } from './report-of-contact.ts';

/** The report that a person meant, told so that it is found again after the article was read anew. */
export interface Anchor extends ReportRef {
  /** Ids of the contact's participants when the decision was made. */
  readonly participants?: readonly string[];
  /** Words of the text that showed the contact. */
  readonly evidence?: string;
}

/** What a person decided of two reports. It wins over the machine; of two decisions on the same two reports the later holds. */
export interface HumanDecision {
  readonly kind: 'same' | 'not-same';
  /** With 'not-same', the one that leaves the contact. */
  readonly a: Anchor;
  readonly b: Anchor;
  readonly reason: string;
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/**
 * Which report of its article an anchor means: the one with its contact id; else, where a new reading changed that, the one whose
 * evidence has its words; else the one with its participants; else the article's only one. Null where none can be told.
 */
export function reportOf(anchor: Anchor, ofArticle: readonly ReportOfContact[]): ReportOfContact | null {
  const byId = ofArticle.find(({ contactId }) => contactId === anchor.contactId);
  if (byId !== undefined) return byId;
  const { evidence = '', participants = [] } = anchor;
  const byWords = ofArticle.filter(
    ({ contact }) => evidence !== '' && contact.evidence.some(({ text }) => text.includes(evidence) || evidence.includes(text)),
  );
  if (byWords.length === 1) return byWords[0] ?? null;
  const people = [...participants].sort().join(' ');
  const byPeople = ofArticle.filter(({ contact }) => people !== '' && [...contact.participants].sort().join(' ') === people);
  if (byPeople.length === 1) return byPeople[0] ?? null;
  return ofArticle.length === 1 ? (ofArticle[0] ?? null) : null;
}

/** A decision with the reports that it means. */
export interface Ruling {
  readonly decision: HumanDecision;
  readonly a: ReportOfContact;
  readonly b: ReportOfContact;
}

/** The decisions that hold, oldest first: those whose two reports are there, and of each two reports the latest. */
export function rulingsOf(
  decisions: readonly HumanDecision[],
  reportsOf: (article: string) => readonly ReportOfContact[],
): Ruling[] {
  const holding = new Map<string, Ruling>();
  for (const decision of [...decisions].sort((x, y) => (x.at < y.at ? -1 : x.at > y.at ? 1 : 0))) {
    const a = reportOf(decision.a, reportsOf(decision.a.article));
    const b = reportOf(decision.b, reportsOf(decision.b.article));
    if (a === null || b === null || a === b) continue;
    const pair = [a.key, b.key].sort().join('\n');
    holding.delete(pair);
    holding.set(pair, { decision, a, b });
  }
  return [...holding.values()];
}
