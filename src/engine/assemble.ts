import { codesOfAct, codesOfContact } from '../diplomacy/ontology.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { Actor, Contact, Evidence, Piece, Quote, ReadoutRecord, Statement } from '../record/record.ts';
import { sha256 } from '../source/sha256.ts';
import type { Source } from '../source/source.ts';
import { engineVersion } from '../version.ts';
import type { Attribution, Range } from './attribution.ts';
import { isoDate } from './calendar.ts';
import type { Cast, CastMember, Reference } from './cast.ts';
import { Editor } from './checks.ts';
import type { ContactDate } from './contact-date.ts';
import { agendaOf, attendeesOf, occasionOf, placeOf } from './contact-details.ts';
import type { ContactFinding } from './contacts.ts';
import type { DateFinding } from './dates.ts';
import { DerivationLog } from './derivation.ts';
import { readCitedSources, type readOutlet, readTitleOf } from './document.ts';
import type { FigureFinding } from './figures.ts';
import { scriptOf } from './identify.ts';
import type { Library } from './library.ts';
import type { Mentions } from './lookup.ts';
import type { Quotation } from './quotes.ts';
import { RecordIds } from './record-ids.ts';
import { type Section, sectionAt } from './segment.ts';
import type { Sentence } from './sentences.ts';
import type { StatementFinding } from './statements.ts';

/** All that the stages found, to be written into one record. */
export interface Findings {
  readonly source: Source;
  readonly pack: LanguagePack;
  readonly library: Library;
  readonly why: boolean;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly mentions: Mentions;
  readonly cast: Cast;
  readonly dates: readonly DateFinding[];
  readonly outlet: ReturnType<typeof readOutlet>;
  readonly published: ReadoutRecord['document']['published'];
  readonly contacts: readonly ContactFinding[];
  readonly contactDates: readonly (ContactDate | null)[];
  readonly attribution: Attribution;
  readonly statements: readonly StatementFinding[];
  readonly figures: readonly FigureFinding[];
  readonly quotations: readonly Quotation[];
}

/** Writes the findings into a record: every value with its evidence, every entry with its id. */
export function assemble(findings: Findings): ReadoutRecord {
  return new RecordWriter(findings).write();
}

class RecordWriter {
  readonly #f: Findings;
  readonly #log: DerivationLog;
  readonly #ids: RecordIds;
  readonly #textId: string;

  constructor(findings: Findings) {
    this.#f = findings;
    this.#log = new DerivationLog(findings.why);
    this.#textId = `sha256:${sha256(findings.source.text)}`;
    this.#ids = new RecordIds(this.#textId);
  }

  write(): ReadoutRecord {
    const { source, library, pack } = this.#f;
    const contacts = this.#contacts();
    const quotes = this.#quotes();
    const statements = this.#statements(contacts, quotes);
    const actors = this.#actors(contacts);
    const checks = this.#checks();
    const { id } = source.metadata;
    const derivation = this.#log.entries;
    return {
      format: 'readout-record/1',
      ...(id === undefined ? {} : { id }),
      readBy: { engine: engineVersion, packs: { [pack.code]: pack.version, formulas: library.formulasVersion }, gazetteer: library.gazetteer.version },
      document: this.#document(),
      actors,
      contacts,
      quotes: quotes.map(({ quote }) => quote),
      statements,
      formulas: this.#formulas(),
      figures: this.#figures(),
      checks,
      ...(derivation === null ? {} : { derivation }),
    };
  }

  #document(): ReadoutRecord['document'] {
    const { source, sections, mentions, cast, pack, published, outlet } = this.#f;
    sections.forEach((section, i) => {
      this.#log.note(`/document/sections/${i}`, section.rule);
    });
    return {
      textId: this.#textId,
      bytesId: null,
      extractor: null,
      location: source.metadata.url ?? source.metadata.path ?? null,
      language: pack.code,
      script: scriptOf(mentions.tokens),
      title: readTitleOf(source, sections),
      outlet: outlet.value,
      published,
      account: outlet.known === null ? null : { side: outlet.known.side, kind: outlet.known.kind, basis: ['gazetteer'] },
      citedSources: readCitedSources(source, mentions, sections, cast, pack),
      sections: sections.map(({ kind, start, end }) => ({ kind, start, end })),
    };
  }

  /** The piece of tokens [from, to). */
  #piece({ from, to }: Range): Piece {
    const { tokens } = this.#f.mentions;
    return this.#f.source.span(tokens.start(from), tokens.end(to - 1)).piece;
  }

  #evidence(range: Range): Evidence {
    return [this.#piece(range)];
  }

  #contacts(): Contact[] {
    const { contacts, contactDates, mentions, cast, sentences } = this.#f;
    return contacts.flatMap((contact, i): Contact[] => {
      const [report] = contact.reports;
      if (report === undefined) return [];
      const date = contactDates[i] ?? null;
      const places = [report.cue, ...report.references, ...(date?.finding != null && date.finding.from >= report.sentence.from && date.finding.to <= report.sentence.to ? [date.finding] : [])];
      const evidence = this.#evidence({ from: Math.min(...places.map(p => p.from)), to: Math.max(...places.map(p => p.to)) });
      const place = placeOf(contact, mentions, cast);
      const host = place === null ? undefined : contact.participants.find(member => member.state !== null && member.state === place.state);
      const pointer = `/contacts/${i}`;
      this.#log.note(`${pointer}/kind`, `contact.${report.cue.concept.form}.${contact.kind}`, this.#evidence(report.cue));
      this.#log.note(`${pointer}/participants`, report.references.length === 2 ? 'contact.parties-beside-cue' : 'contact.parties-named-before', evidence);
      this.#log.note(`${pointer}/status`, `contact.status.${contact.status}`);
      if (date !== null) {
        this.#log.note(`${pointer}/date`, date.rule, date.finding === null ? [] : this.#evidence(date.finding));
        if (date.finding !== null) this.#log.note(`${pointer}/date`, date.finding.rule, this.#evidence(date.finding));
      }
      return [
        {
          id: this.#ids.give('contact', evidence),
          kind: contact.kind,
          kindEvidence: this.#evidence(report.cue),
          status: contact.status,
          participants: contact.participants.map(member => member.id),
          initiator: contact.initiator === null ? null : { actor: contact.initiator.member.id, evidence: this.#evidence(contact.initiator.cue) },
          date: this.#date(date),
          place: place === null ? null : { name: this.#piece(place.range).text, state: place.state, evidence: this.#evidence(place.range) },
          host: host?.id ?? null,
          occasion: this.#optional(occasionOf(report.sentence, mentions)),
          agenda: agendaOf(contact, i === 0, sentences, mentions).map(({ topics, range }) => ({ topics, evidence: this.#evidence(range) })),
          attendees: attendeesOf(contact, mentions, cast).map(({ member, range }) => ({ actor: member.id, evidence: this.#evidence(range) })),
          ...codesOfContact(contact.kind, contact.status, place === null ? 'unknown' : host === undefined ? 'third' : 'at-host', contact.participants.length),
          evidence,
        },
      ];
    });
  }

  #optional(range: Range | null): Evidence | null {
    return range === null ? null : this.#evidence(range);
  }

  #date(date: ContactDate | null): Contact['date'] {
    if (date === null) return { value: null, end: null, time: null, timeZone: null, alternatives: [], evidence: null, basis: [] };
    const { resolved, finding } = date;
    const { mentions } = this.#f;
    const part = finding === null ? undefined : mentions.within('day-part', finding.from, finding.to + 3).find(({ from }) => from <= finding.to);
    const zone = finding === null ? undefined : mentions.within('time-zone', finding.to, finding.to + 6)[0];
    return {
      value: resolved.value,
      end: resolved.end,
      time: part?.concept.part ?? null,
      timeZone: zone?.concept.offset ?? null,
      alternatives: [...resolved.alternatives],
      evidence: finding === null && resolved.basis.includes('publication-date') ? (this.#f.published?.evidence ?? null) : this.#optional(finding),
      basis: [...resolved.basis],
    };
  }

  #quotes(): { quote: Quote; quotation: Quotation }[] {
    const { attribution, source } = this.#f;
    const written = new Map<Quotation, string>();
    return [...attribution.quotes]
      .sort((a, b) => a.quotation.start - b.quotation.start)
      .map(({ quotation, speaker, cue, continues }, i) => {
        const evidence: Evidence = [source.span(quotation.start, quotation.end).piece];
        const id = this.#ids.give('quote', evidence);
        written.set(quotation, id);
        this.#log.note(`/quotes/${i}/speaker`, speaker === null ? 'quote.unattributed' : cue === null ? 'quote.carried' : 'quote.cued', cue === null ? [] : this.#evidence(cue));
        return { quote: { id, evidence, speaker: speaker?.id ?? null, cue: this.#optional(cue), continues: continues === null ? null : (written.get(continues) ?? null) }, quotation };
      });
  }

  #statements(contacts: readonly Contact[], quotes: readonly { quote: Quote; quotation: Quotation }[]): Statement[] {
    const { statements } = this.#f;
    const contactOf = new Map([...contacts].reverse().flatMap(({ id, participants }) => participants.map(participant => [participant, id] as const)));
    const quoteOf = new Map(quotes.map(({ quotation, quote }) => [quotation, quote.id]));
    return statements.map((statement, i) => {
      const evidence = this.#clauseEvidence(statement.ranges);
      const speakers = statement.speakers.map(member => member.id);
      const targets = statement.targets.map(member => member.id);
      const pointer = `/statements/${i}`;
      this.#log.note(`${pointer}/speakers`, statement.rule, statement.attribution === null ? [] : this.#evidence(statement.attribution));
      this.#log.note(`${pointer}/act`, `act.${statement.act}`, statement.cue === null ? [] : this.#evidence(statement.cue));
      for (const topic of statement.topics) this.#log.note(`${pointer}/topics`, `topic.${topic}`);
      return {
        id: this.#ids.give('statement', evidence),
        contact: speakers.flatMap(id => contactOf.get(id) ?? [])[0] ?? null,
        speakers,
        addressees: statement.addressees.map(member => member.id),
        attribution: { evidence: this.#optional(statement.attribution), basis: statement.basis },
        act: statement.act,
        cue: this.#optional(statement.cue),
        mode: statement.quotation === null ? 'indirect' : 'direct',
        quote: statement.quotation === null ? null : (quoteOf.get(statement.quotation) ?? null),
        evidence,
        topics: [...statement.topics],
        formulas: [...statement.formulas],
        targets,
        ...codesOfAct(statement.act, targets.length > 0, false),
      };
    });
  }

  #clauseEvidence(ranges: readonly Range[]): Evidence {
    const [first, ...rest] = ranges.map(range => this.#piece(range));
    if (first === undefined) throw new Error('A statement without words.');
    return [first, ...rest];
  }

  #actors(contacts: readonly Contact[]): Actor[] {
    const { cast } = this.#f;
    const date = contacts[0]?.date.value ?? cast.date;
    const references = Map.groupBy(cast.references, reference => reference.member);
    return [...cast.members.values()].map(member => {
      const mentions = (references.get(member) ?? []).map(({ nameFrom, to }) => this.#piece({ from: nameFrom, to }));
      const short = Object.values(member.person?.short ?? {}).flat();
      const aliases = new Set([...member.aliases, ...short, ...(member.person?.names.zh ?? []), ...(member.person?.names.en ?? [])]);
      aliases.delete(member.name);
      return {
        id: member.id,
        kind: member.kind,
        name: member.name,
        aliases: [...aliases],
        sameAs: [...member.wikidata],
        role: cast.roleOf(member, date),
        state: member.state,
        basis: [...member.basis],
        mentions,
      };
    });
  }

  #formulas(): ReadoutRecord['formulas'] {
    const { mentions, sections } = this.#f;
    const { tokens } = mentions;
    return mentions
      .of('formula')
      .filter(({ from }) => sectionAt(sections, tokens.start(from))?.kind === 'body')
      .map((mention, i) => {
        this.#log.note(`/formulas/${i}`, `formula.${mention.concept.id}`, this.#evidence(mention));
        return { id: mention.concept.id, evidence: this.#evidence(mention) };
      });
  }

  #figures(): ReadoutRecord['figures'] {
    return this.#f.figures.map((figure, i) => {
      this.#log.note(`/figures/${i}`, `figure.${figure.kind}`, this.#evidence(figure));
      return { kind: figure.kind, value: figure.value, unit: figure.unit, of: figure.of === null ? null : this.#piece(figure.of).text, evidence: this.#evidence(figure) };
    });
  }

  /** The days that the text writes out in full, other than that on which the page says it appeared. */
  #statedDays(): Set<string> {
    const { dates, sections, mentions } = this.#f;
    const told = dates.filter(({ from }) => sectionAt(sections, mentions.tokens.start(from))?.kind !== 'published');
    return new Set(
      told.flatMap(({ written: { day, month, year } }) => (day === undefined || month === undefined || year === undefined ? [] : [isoDate(year, month, day)])),
    );
  }

  #checks(): ReadoutRecord['checks'] {
    const { source, mentions, cast, contacts, contactDates, quotations, attribution, published, sections, statements } = this.#f;
    const editor = new Editor(source, mentions);
    const first = contacts[0];
    const cue = first?.reports[0]?.cue;
    const date = contactDates[0] ?? null;
    if (first !== undefined && cue !== undefined && first.status === 'held') editor.dates(date, published?.evidence ?? this.#evidence(cue), this.#statedDays());
    editor.quotationMarks(quotations);
    editor.unattributed(attribution.quotes);
    editor.repeatedPhrases(sections);
    const people = new Set<CastMember>([...(first?.participants ?? []), ...statements.flatMap(s => s.speakers), ...attribution.quotes.flatMap(q => q.speaker ?? [])]);
    const day = first?.status === 'held' ? (date?.resolved.value ?? null) : null;
    const firstOf = new Map<CastMember | null, Reference>([...cast.references].reverse().map(reference => [reference.member, reference]));
    editor.offices([...people], day, member => firstOf.get(member) ?? null);
    return editor.checks;
  }
}
