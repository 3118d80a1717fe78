import { covers } from '../gazetteer/gazetteer.ts';
import type { Check, Evidence } from '../record/record.ts';
import type { Source } from '../source/source.ts';
import type { AttributedQuote, Range } from './attribution.ts';
import type { CastMember } from './cast.ts';
import type { ContactDate } from './contact-date.ts';
import type { Mentions } from './lookup.ts';
import type { Quotation } from './quotes.ts';
import type { Section } from './segment.ts';

/** What a careful editor would query in one article. */
export class Editor {
  readonly checks: Check[] = [];
  readonly #source: Source;
  readonly #mentions: Mentions;

  constructor(source: Source, mentions: Mentions) {
    this.#source = source;
    this.#mentions = mentions;
  }

  /** The contact's date: does it rest on what the text says, and does the text agree with itself? `otherwise` shows a date that no words of the account give. */
  dates(date: ContactDate | null, otherwise: Evidence, statedDays: ReadonlySet<string>): void {
    if (date === null) return;
    const { resolved, finding } = date;
    const evidence = finding === null ? otherwise : this.#evidence(finding);
    if (resolved.weekdayContradicts) {
      const others = resolved.alternatives.join(', ');
      this.#add(
        'weekday-contradicts-date',
        'warning',
        `The weekday does not fall on ${resolved.value}; the nearest day on which it does is ${others}.`,
        evidence,
      );
    }
    if (resolved.yearInferred)
      this.#add(
        'year-inferred',
        'info',
        `The text gives no year; ${resolved.value} rests on ${resolved.basis.filter(b => b !== 'text').join(', ')}.`,
        evidence,
      );
    if ((finding === null || finding.written.relative !== undefined) && !statedDays.has(resolved.value)) {
      this.#add('date-inferred', 'info', `The date ${resolved.value} rests on the publication date alone.`, evidence);
    }
  }

  /** A date in another report of the same contact that differs from the one chosen. */
  disagreement(chosen: string, other: string, at: Range): void {
    this.#add('dates-disagree', 'warning', `The text also dates the contact ${other}, not ${chosen}.`, this.#evidence(at));
  }

  quotationMarks(quotations: readonly Quotation[]): void {
    const { tokens } = this.#mentions;
    for (const { outerFrom, outerTo, from, to, matched } of quotations) {
      if (matched) continue;
      const opening = this.#source.span(tokens.start(outerFrom), tokens.end(Math.min(from, to - 1))).piece;
      const closing = this.#source.span(tokens.start(Math.max(from, outerTo - 2)), tokens.end(outerTo - 1)).piece;
      const evidence: Evidence = closing.start >= opening.end ? [opening, closing] : [opening];
      this.#add(
        'mismatched-quotation-marks',
        'info',
        'The quotation opens and closes with different marks, or does not close.',
        evidence,
      );
    }
  }

  unattributed(quotes: readonly AttributedQuote[]): void {
    for (const { quotation, speaker, cue } of quotes) {
      if (speaker !== null || cue !== null) continue;
      const span = this.#source.trimmed(quotation.start, quotation.end);
      if (span !== null) this.#add('unattributed-quote', 'warning', 'The text does not say whose words these are.', [span.piece]);
    }
  }

  /** 'keadilan dan keadilan': two words of another language that came out as one. */
  repeatedPhrases(sections: readonly Section[]): void {
    const { tokens } = this.#mentions;
    for (
      let joint = this.#mentions.grammarWithin('conjunction', 1, tokens.length);
      joint !== null;
      joint = this.#mentions.grammarWithin('conjunction', joint.from + 1, tokens.length)
    ) {
      const [before, to] = [joint.from - 1, joint.to];
      if (
        to - joint.from > 1 ||
        !tokens.isWord(before) ||
        !tokens.isWord(to) ||
        tokens.end(before) - tokens.start(before) < 4 ||
        this.#mentions.norm(before) !== this.#mentions.norm(to)
      )
        continue;
      if (tokens.mark(to + 1) === '-' || tokens.mark(before - 1) === '-') continue;
      if (!sections.some(s => s.kind === 'body' && s.start <= tokens.start(before) && tokens.end(to) <= s.end)) continue;
      this.#add(
        'repeated-phrase',
        'info',
        'The same word stands on both sides of a conjunction, as translation doubles it.',
        this.#evidence({ from: before, to: to + 1 }),
      );
    }
  }

  /** Offices on the contact's day. A year or a month alone never makes a false alarm: 'maybe' is no 'no'. */
  offices(people: readonly CastMember[], date: string | null, mentionOf: (member: CastMember) => Range | null): void {
    for (const member of people) {
      const at = mentionOf(member);
      const evidence = at === null ? null : this.#evidence(at);
      if (member.kind !== 'person') continue;
      if (member.person === null) {
        this.#add(
          'unknown-person',
          'info',
          `${member.name} is not in the gazetteer; office and state are as the text gives them.`,
          evidence,
        );
        continue;
      }
      if (date === null || member.former || member.elect || member.role === null || member.role === 'other') continue;
      const { terms, name } = member.person;
      const sameRole = terms.filter(term => term.role === member.role);
      if (sameRole.some(term => covers(term, date) !== 'no')) continue;
      const held = terms.filter(term => covers(term, date) !== 'no');
      if (held.length === 0)
        this.#add('not-in-office', 'warning', `${name} held no office known to the gazetteer on ${date}.`, evidence);
      else if (sameRole.length > 0) {
        const roles = [...new Set(held.map(term => term.title ?? term.role))].join(', ');
        this.#add('role-contradicts-office', 'warning', `On ${date} ${name} was ${roles}, not ${member.role}.`, evidence);
      }
    }
  }

  #add(code: Check['code'], severity: Check['severity'], message: string, evidence: Evidence | null): void {
    this.checks.push({ code, severity, message, evidence });
  }

  #evidence({ from, to }: Range): Evidence {
    const { tokens } = this.#mentions;
    return [this.#source.span(tokens.start(from), tokens.end(to - 1)).piece];
  }
}
