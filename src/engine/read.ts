import type { ReadoutRecord } from '../record/record.ts';
import { type Metadata, Source } from '../source/source.ts';
import { type Tokens, tokenize } from '../source/token.ts';
import { assemble } from './assemble.ts';
import { attribute } from './attribute.ts';
import { dayOfIso, isoDate } from './calendar.ts';
import { asideRule, findCards, withAsides } from './cards.ts';
import { dateOfContact, dateOfDateline, datesOfEvents, datesTold } from './contact-date.ts';
import { findContacts } from './contacts.ts';
import { type DateContext, type DateFinding, findDates } from './dates.ts';
import { readPublished } from './document.ts';
import { ReadError } from './errors.ts';
import { findFigures } from './figures.ts';
import { identify } from './identify.ts';
import { type Library, standardLibrary } from './library.ts';
import { Mentions } from './lookup.ts';
import { officeYears } from './office-years.ts';
import { readOutlet } from './outlet.ts';
import { findPeople } from './people.ts';
import { findQuotations } from './quotes.ts';
import { type Section, sectionAt, segment } from './segment.ts';
import { splitSentences } from './sentences.ts';
import { withReportedWords } from './spoken.ts';
import { composeStatements } from './statements.ts';
import { settleByDates, settleStatus } from './status.ts';

/** How to read, beside what is known of the article. All are optional. */
export interface ReadOptions extends Metadata {
  /** Adds to the record, for each value, the rules that made it. */
  readonly why?: boolean;
  /** Languages, gazetteer and formulas other than those that come with Readout. */
  readonly library?: Library;
}

/** The longest text that is read, in UTF-16 code units. */
export const longestText = 20_000_000;

/** Of the names that the metadata give, so many UTF-16 code units are looked at. */
const longestName = 500;

/**
 * Reads one article into a record in which every value points at the characters that prove it. Pure and deterministic: the same
 * text and options give the same record. Throws a ReadError where the text is too long or of a language that no pack reads.
 */
export function read(text: string, options: ReadOptions = {}): ReadoutRecord {
  const { why = false, library = standardLibrary(), ...metadata } = options;
  if (text.length > longestText)
    throw new ReadError(
      'text-too-long',
      `The text has ${text.length} characters; at most ${longestText} are read. Split it into articles.`,
    );
  if (metadata.published !== undefined && dayOfIso(metadata.published) === null && !/^\d{4}(-\d{2})?$/.test(metadata.published))
    throw new ReadError(
      'bad-metadata',
      `The publication date '${metadata.published.slice(0, 40)}' is no ISO 8601 date, as 2025-06-19 or 2025-06-19T10:38+07:00.`,
    );
  const source = new Source(text, metadata);
  const allTokens = tokenize(text);
  const pack = packFor(allTokens, metadata.language, library);
  const allMentions = new Mentions(allTokens, library.automatonFor(pack));
  const cards = findCards(allMentions, pack);
  const sections = withAsides(
    segment(source, pack),
    cards.map(({ from, to }) => ({
      kind: 'boilerplate',
      start: allTokens.start(from),
      end: allTokens.end(to - 1),
      rule: asideRule,
    })),
  );
  const tokens = cards.length === 0 ? allTokens : allTokens.without(cards);
  const mentions = cards.length === 0 ? allMentions : new Mentions(tokens, library.automatonFor(pack));
  const sentences = splitSentences(mentions, sections, pack);
  const quotations = findQuotations(tokens, sections);
  const dates = findDates(mentions, pack);
  const published = readPublished(source, sections, dates, mentions);
  const textDay = dayInText(dates, sections, tokens);
  const given = (words: string | undefined): Mentions | null =>
    words === undefined ? null : new Mentions(tokenize(words.slice(0, longestName)), library.automatonFor(pack));
  const outlet = readOutlet(source, sections, mentions, given(metadata.outlet), library.gazetteer);
  const home = outlet.known?.kind === 'official' ? outlet.known.side : null;
  const cast = findPeople(mentions, sentences, pack, library.gazetteer, published?.value.slice(0, 10) ?? textDay, home);
  const quoted = quotedTokens(tokens, quotations);
  const notTold = pack.speechRunsOn === true ? withReportedWords(quoted, mentions, sentences) : quoted;
  const title = given(metadata.title);
  const toldOf = findContacts(mentions, sentences, cast, notTold, title);
  const found = toldOf.length > 0 || notTold === quoted ? toldOf : findContacts(mentions, sentences, cast, quoted, title);
  const attribution = attribute(mentions, sentences, quotations, cast, found[0]?.participants ?? [], pack);
  const settled = settleStatus(found, attribution.clauses);
  const context = (participants: (typeof settled)[number]['participants']): DateContext => ({
    published: published?.value ?? null,
    official: outlet.known?.kind === 'official',
    textDay: textDay === null ? null : dayOfIso(textDay),
    yearsInOffice: officeYears(participants, library.gazetteer.asOf),
  });
  const told = datesTold(dates, sentences, attribution.clauses, found, mentions);
  const usable = datesOfEvents(told, sentences, mentions);
  const dateline = dateOfDateline(dates, sections, tokens);
  const contactDates = settled.map(contact =>
    dateOfContact(contact, usable, told, context(contact.participants), dateline, mentions),
  );
  const contacts = settleByDates(settled, contactDates, published?.value ?? null);
  const statements = composeStatements(attribution.clauses, mentions, cast.references);
  const dated = tokensOf(tokens, dates);
  const figures = sections
    .filter(section => section.kind === 'body')
    .flatMap(section => findFigures(mentions, tokens.from(section.start), tokens.from(section.end), dated));
  return assemble({
    source,
    pack,
    library,
    why,
    sections,
    sentences,
    mentions,
    cast,
    dates,
    outlet,
    published,
    contacts,
    contactDates,
    attribution,
    statements,
    figures,
    quotations,
  });
}

function packFor(tokens: Tokens, language: string | undefined, library: Library): Library['packs'][number] {
  const [subtag] = language?.toLowerCase().split(/[-_]/) ?? [];
  const pack = language === undefined ? identify(tokens, library.packs) : library.packs.find(({ code }) => code === subtag);
  if (pack != null) return pack;
  const readable = library.packs.map(({ code, name }) => `${code} (${name})`).join(', ');
  throw new ReadError(
    'unsupported-language',
    language === undefined
      ? `The text is in none of the languages that are read: ${readable}. Where it is, say so with the language option.`
      : `No pack reads the language '${language.slice(0, 40)}'. These are read: ${readable}.`,
  );
}

/** The first day of which the text itself gives the year: what dates the text where nothing says when it was published. */
function dayInText(dates: readonly DateFinding[], sections: readonly Section[], tokens: Tokens): string | null {
  for (const { written, from } of dates) {
    if (written.day === undefined || written.month === undefined || written.year === undefined) continue;
    if (sectionAt(sections, tokens.start(from))?.kind !== 'related') return isoDate(written.year, written.month, written.day);
  }
  return null;
}

function quotedTokens(tokens: Tokens, quotations: ReturnType<typeof findQuotations>): Uint8Array {
  return tokensOf(tokens, quotations);
}

function tokensOf(tokens: Tokens, ranges: readonly { readonly from: number; readonly to: number }[]): Uint8Array {
  const marked = new Uint8Array(tokens.length + 1);
  for (const { from, to } of ranges) marked.fill(1, from, to);
  return marked;
}
