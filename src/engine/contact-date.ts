import { type DateContext, type DateFinding, type ResolvedDate, resolveDate } from './dates.ts';
import type { AttributedClause } from './attribute.ts';
import { dayOfIso, isoOfDay } from './calendar.ts';
import type { ContactFinding } from './contacts.ts';
import type { Mentions } from './lookup.ts';
import { beginningWithin, firstFrom } from './places.ts';
import type { Sentence } from './sentences.ts';

/** The day of a contact, with the words and the rule that gave it. */
export interface ContactDate {
  readonly resolved: ResolvedDate;
  readonly finding: DateFinding | null;
  readonly rule: string;
}

/** The dates of the account itself, and not of what was said or discussed. */
export function datesTold(dates: readonly DateFinding[], sentences: readonly Sentence[], clauses: readonly AttributedClause[], mentions: Mentions): DateFinding[] {
  const reported = new Uint8Array(mentions.tokens.length + 1);
  for (const { ranges } of clauses) for (const { from, to } of ranges) reported.fill(1, from, to);
  return dates.filter(date => {
    const sentence = sentences[firstFrom(sentences, date.from + 1) - 1];
    return sentence !== undefined && date.to <= sentence.to && reported[date.from] !== 1 && mentions.within('discusses', sentence.from, date.from).length === 0;
  });
}

/** The dates that may be a contact's: those in sentences, save in a title, and not those of what a source published. */
export function datesOfEvents(dates: readonly DateFinding[], sentences: readonly Sentence[], mentions: Mentions): DateFinding[] {
  return dates.filter(date => {
    const sentence = sentences[firstFrom(sentences, date.from + 1) - 1];
    return sentence !== undefined && date.to <= sentence.to && sentence.section !== 'title' && !isOfSource(date, sentence, mentions);
  });
}

/**
 * The day that a careful reader would name: a date in the sentence that tells of the contact, else one beside a mention of it,
 * else the day of publication where the text gives no date at all, or is an official account. `usable` are the dates of events among those of the account.
 */
export function dateOfContact(contact: ContactFinding, usable: readonly DateFinding[], told: readonly DateFinding[], context: DateContext): ContactDate | null {
  for (const report of contact.reports) {
    const inSentence = beginningWithin(usable, report.sentence.from, report.sentence.to);
    const beside = inSentence.filter(date => date.to <= report.cue.from && report.cue.from - date.to < 2 && date.written.relative !== undefined);
    const after = inSentence.filter(date => date.from >= report.cue.from);
    for (const date of [...beside, ...after, ...inSentence]) {
      const resolved = resolveDate(date.written, { ...context, upcoming: contact.status === 'planned' });
      if (resolved !== null && (contact.status !== 'held' || isNotAfter(resolved.end ?? resolved.value, context.published, 1))) return { resolved, finding: date, rule: 'contact-date.in-report' };
    }
  }
  if (contact.status !== 'held') return null;
  const official = context.official === true && context.published !== null;
  for (const date of official ? [] : usable) {
    if (date.written.day === undefined && date.written.relative === undefined && date.written.weekday === undefined) continue;
    const resolved = resolveDate(date.written, context);
    if (resolved !== null && isNotAfter(resolved.value, context.published)) return { resolved, finding: date, rule: 'contact-date.in-text' };
  }
  if (contact.reports[0]?.vaguelyDated === true) return null;
  const { published } = context;
  if (published === null || (!official && told.some(date => date.written.day !== undefined || date.written.weekday !== undefined))) return null;
  const resolved: ResolvedDate = { value: published.slice(0, 10), end: null, alternatives: [], basis: ['publication-date'], yearInferred: false, weekdayContradicts: false };
  return { resolved, finding: null, rule: 'contact-date.publication' };
}

/** Whether a day had come when the text was published; with `slack` days for places where it is already tomorrow. */
function isNotAfter(day: string, published: string | null, slack = 0): boolean {
  const anchor = published === null ? null : dayOfIso(published);
  return anchor === null || day <= isoOfDay(anchor + slack);
}

/** 'dikutip dari …, Jumat (29/5/2026)': when a source published it. */
function isOfSource(date: DateFinding, sentence: Sentence, mentions: Mentions): boolean {
  return mentions.within('cites', sentence.from, date.from).some(cite => date.from - cite.to < 16 && cite.from > sentence.from + 1);
}
