import type { Field } from '../merging/field.ts';
import type { MergedContact, MergedReport } from '../merging/merged-contact.ts';
import type { ReportRef } from '../merging/report.ts';
import { threshold } from '../merging/signal.ts';
import type { FieldRef } from './field-ref.ts';
import { priorities, type QueueItem } from './queue-item.ts';

/** So many points above the threshold a merge is no longer in doubt. */
const doubt = 1.5;

export interface ContactQueueItem extends QueueItem {
  readonly article: string;
}

/**
 * What of a merged contact deserves a person's eye, by article: reports that were put with others by a narrow margin, and fields on which a
 * report says otherwise than most. `isSettled` tells what a person has decided of an article's record.
 */
export function contactQueue(
  contact: MergedContact,
  isSettled: (article: string, field: FieldRef) => boolean,
): ContactQueueItem[] {
  const items = contact.reports.flatMap(report => doubtful(contact, report) ?? []);
  for (const name of disputed)
    for (const { value, reports } of otherwise(contact[name]))
      for (const report of reports)
        if (!isSettled(report.article, fieldOf(report, name))) items.push(dissent(contact, report, name, value));
  return items;
}

const disputed = ['kind', 'status', 'participants', 'date', 'initiator', 'place'] as const;
type Disputed = (typeof disputed)[number];

const fieldOf = ({ contactId }: ReportRef, name: Disputed): FieldRef => ({ part: 'contact', id: contactId, name });

const otherwise = ({ disagree }: Field<string | readonly string[]>) => disagree;

function doubtful({ id, decisions }: MergedContact, { article, link }: MergedReport): ContactQueueItem | null {
  if (link === null) return null;
  const { score } = link.decision;
  const decided = decisions.some(({ a, b }) => a.article === article || b.article === article);
  if (decided || score >= threshold + doubt) return null;
  // The nearer to the threshold, and all the more under it, the greater the doubt.
  const nearness = Math.min(1, Math.max(0, (threshold + doubt - score) / doubt));
  return {
    article,
    reason: 'doubtful-merge',
    priority: priorities['doubtful-merge'] + Math.round(nearness * 10),
    message: `Its report was put with that of ${link.to.article} by ${score.toFixed(1)} points, of which ${threshold} are needed.`,
    field: null,
    evidence: null,
    contact: id,
    correction: null,
  };
}

function dissent(contact: MergedContact, report: ReportRef, name: Disputed, said: string | readonly string[]): ContactQueueItem {
  return {
    article: report.article,
    reason: 'disagreement',
    priority: priorities.disagreement,
    message: `Its ${name} is ${inWords(said)}; most reports say ${inWords(contact[name].value ?? 'nothing')}.`,
    field: fieldOf(report, name),
    evidence: null,
    contact: contact.id,
    correction: null,
  };
}

const inWords = (value: string | readonly string[]): string => (typeof value === 'string' ? value : value.join(' + '));
