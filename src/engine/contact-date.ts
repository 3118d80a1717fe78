import { type Tokens, tokenKind } from '../source/token.ts';
import type { AttributedClause } from './attribution.ts';
import { dayOfIso, isoOfDay } from './calendar.ts';
import type { ContactFinding } from './contacts.ts';
import { type DateContext, type DateFinding, type ResolvedDate, resolveDate } from './dates.ts';
import type { Mentions } from './lookup.ts';
import { beginningWithin, firstFrom } from './places.ts';
import type { Section } from './segment.ts';
import type { Sentence } from './sentences.ts';

/** The day of a contact, with the words and the rule that gave it. */
export interface ContactDate {
  readonly resolved: ResolvedDate;
  readonly finding: DateFinding | null;
  readonly rule: string;
}

/** A weekday so many tokens at most after a verb of speech says when it was said: 'urged Y on Wednesday to'. */
const cueReach = 8;

/** The dates of the account itself, and not of what was said or discussed. */
export function datesTold(
  dates: readonly DateFinding[],
  sentences: readonly Sentence[],
  clauses: readonly AttributedClause[],
  contacts: readonly ContactFinding[],
  mentions: Mentions,
): DateFinding[] {
  if (dates.length === 0) return [];
  const reported = new Uint8Array(mentions.tokens.length + 1);
  const besideCue = new Uint8Array(mentions.tokens.length + 1);
  for (const { ranges, cue } of clauses) {
    for (const { from, to } of ranges) reported.fill(1, from, to);
    if (cue !== null) besideCue.fill(1, cue.to, cue.to + cueReach);
  }
  return dates.filter(date => {
    const sentence = sentences[firstFrom(sentences, date.from + 1) - 1];
    return (
      sentence !== undefined &&
      date.to <= sentence.to &&
      !isYetToCome(sentence, mentions) &&
      (reported[date.from] !== 1 ||
        (date.written.month === undefined && date.written.weekday !== undefined && besideCue[date.from] === 1) ||
        datesTheContact(date, contacts, mentions)) &&
      mentions.within('discusses', sentence.from, date.from).length === 0
    );
  });
}

/** '… saat bertemu di Y, Rabu': so many words may stand between a contact that says when something was said and its own day. */
const settingReach = 12;

/** Whether a date closes words that only say at which contact something was said: 'urged X to … when they met on Monday'. */
function datesTheContact(date: DateFinding, contacts: readonly ContactFinding[], mentions: Mentions): boolean {
  return (
    namesDay(date) &&
    contacts
      .flatMap(({ reports }) => reports)
      .some(
        ({ cue, references }) =>
          cue.to <= date.from &&
          date.from - cue.to < settingReach &&
          mentions.within('cue', cue.to, date.from).length === 0 &&
          (mentions.grammarAt(cue.from - 1, 'temporal') !== null
            ? references.length > 0
            : cue.concept.form === 'noun' && references.length > 1 && mentions.grammarAt(cue.from - 1, 'preposition') !== null),
      )
  );
}

/** The dates that may be a contact's: those in sentences, save in a title, not those of what a source published, nor a month told from that of publication. */
export function datesOfEvents(dates: readonly DateFinding[], sentences: readonly Sentence[], mentions: Mentions): DateFinding[] {
  return dates.filter(date => {
    const sentence = sentences[firstFrom(sentences, date.from + 1) - 1];
    return (
      sentence !== undefined &&
      date.to <= sentence.to &&
      sentence.section !== 'title' &&
      !isOfSource(date, sentence, mentions) &&
      (namesDay(date) || date.written.year !== undefined)
    );
  });
}

/** 'On Friday he will announce …': a sentence of what is to come, that tells of no contact, dates none. */
const isYetToCome = ({ from, to }: Sentence, mentions: Mentions): boolean =>
  mentions.grammarWithin('future', from, to) !== null && mentions.within('contact', from, to).length === 0;

/**
 * The day that a careful reader would name: a date in the sentence that tells of the contact, else one beside a mention of it,
 * else that of the dateline, else the day of publication where the text gives no date at all, or is an official account. `usable` are the dates of events among those of the account.
 */
export function dateOfContact(
  contact: ContactFinding,
  usable: readonly DateFinding[],
  told: readonly DateFinding[],
  context: DateContext,
  dateline: DateFinding | null,
  mentions: Mentions,
): ContactDate | null {
  const official = contact.status === 'held' && context.official === true && context.published !== null;
  const timed = { ...context, upcoming: contact.status === 'planned' };
  for (const report of contact.reports) {
    const inSentence = beginningWithin(usable, report.sentence.from, report.sentence.to).filter(
      date => namesDay(date) || (!official && report === contact.reports[0]),
    );
    const beside = inSentence.filter(
      date =>
        date.to <= report.cue.from && namesDay(date) && (date.from - report.sentence.from < 3 || report.cue.from - date.to < 2),
    );
    const after = inSentence.filter(date => date.from >= report.cue.from);
    const own = after.filter(date => !isOfClause(mentions, report.cue.to, date.from));
    const others = inSentence.filter(date => namesDay(date) || !after.includes(date));
    for (const date of [...beside, ...own, ...others]) {
      const resolved = resolveDate(date.written, timed);
      if (resolved !== null && (contact.status !== 'held' || isNotAfter(resolved.end ?? resolved.value, context.published, 1)))
        return { resolved, finding: date, rule: 'contact-date.in-report' };
    }
  }
  if (contact.status !== 'held') return null;
  for (const date of official ? [] : usable) {
    if (!namesDay(date)) continue;
    const resolved = resolveDate(date.written, context);
    if (resolved !== null && isNotAfter(resolved.value, context.published) && isRecent(resolved.value, context.published))
      return { resolved, finding: date, rule: 'contact-date.in-text' };
  }
  if (contact.reports[0]?.vaguelyDated === true) return null;
  const filed = dateline === null || official ? null : resolveDate(dateline.written, context);
  if (filed !== null && isNotAfter(filed.value, context.published))
    return { resolved: filed, finding: dateline, rule: 'contact-date.dateline' };
  const { published } = context;
  if (
    published === null ||
    (!official &&
      told.some(date => (date.written.day !== undefined || date.written.weekday !== undefined) && isNear(date, context)))
  )
    return null;
  const resolved: ResolvedDate = {
    value: published.slice(0, 10),
    end: null,
    alternatives: [],
    basis: ['publication-date'],
    yearInferred: false,
    weekdayContradicts: false,
  };
  return { resolved, finding: null, rule: 'contact-date.publication' };
}

/** '… the first since he took office in August': words that open a clause of their own between a contact and a date make the date that clause's. */
function isOfClause(mentions: Mentions, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (mentions.anyGrammarAt(at, ['temporal', 'relative', 'subordinator'])) return true;
  return false;
}

/** The day on which the dateline says that the report was filed. */
export function dateOfDateline(dates: readonly DateFinding[], sections: readonly Section[], tokens: Tokens): DateFinding | null {
  const dateline = sections.find(({ kind }) => kind === 'dateline');
  if (dateline === undefined) return null;
  const [first] = beginningWithin(dates, tokens.from(dateline.start), tokens.from(dateline.end));
  return first === undefined || !namesDay(first) ? null : first;
}

/** Whether the words name a day, and not only its month or year. */
const namesDay = ({ written: { day, relative, weekday } }: DateFinding): boolean =>
  day !== undefined || relative !== undefined || weekday !== undefined;

/** News is told within so many days; an older day that stands apart from the contact is that of something else. */
const newsReach = 14;

const isRecent = (day: string, published: string | null): boolean => {
  const [then, now] = [dayOfIso(day), published === null ? null : dayOfIso(published)];
  return then === null || now === null || now - then <= newsReach;
};

function isNear({ written }: DateFinding, context: DateContext): boolean {
  const resolved = resolveDate(written, context);
  return resolved === null || (isRecent(resolved.value, context.published) && isNotAfter(resolved.value, context.published, 1));
}

/** Whether a day had come when the text was published; with `slack` days for places where it is already tomorrow. */
function isNotAfter(day: string, published: string | null, slack = 0): boolean {
  const anchor = published === null ? null : dayOfIso(published);
  return anchor === null || day <= isoOfDay(anchor + slack);
}

/** 'dikutip dari …, Jumat (29/5/2026)': when a source published it. */
function isOfSource(date: DateFinding, sentence: Sentence, mentions: Mentions): boolean {
  const han = mentions.tokens.kind(date.to) === tokenKind.han; // '据法新社6日报道，…': no date of an event goes before its comma
  return mentions
    .within('cites', sentence.from, date.from)
    .some(
      cite => date.from - cite.to < 16 && (cite.from > sentence.from + 1 || (han && !hasComma(mentions, cite.to, date.from))),
    );
}

function hasComma(mentions: Mentions, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (mentions.norm(at) === ',') return true;
  return false;
}
