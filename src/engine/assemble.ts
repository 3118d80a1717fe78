import type { Person } from '../gazetteer/gazetteer.ts';
import type { Actor, Contact, ReadoutRecord } from '../record/record.ts';
import { engineVersion } from '../version.ts';
import { isoDate } from './calendar.ts';
import type { CastMember, Reference } from './cast.ts';
import { Editor } from './checks.ts';
import { readCitedSources, readTitleOf } from './document.ts';
import type { Findings } from './findings.ts';
import { scriptOf } from './identify.ts';
import { sectionAt } from './segment.ts';
import { writeContacts } from './write-contacts.ts';
import { writeQuotes, writeStatements } from './write-statements.ts';
import { Writing } from './writing.ts';

/** Writes the findings into a record: every value with its evidence, every entry with its id. */
export function assemble(findings: Findings): ReadoutRecord {
  return new RecordWriter(findings).write();
}

class RecordWriter {
  readonly #f: Findings;
  readonly #w: Writing;

  constructor(findings: Findings) {
    this.#f = findings;
    this.#w = new Writing(findings);
  }

  write(): ReadoutRecord {
    const { source, library, pack } = this.#f;
    const contacts = writeContacts(this.#w);
    const quotes = writeQuotes(this.#w);
    const statements = writeStatements(this.#w, contacts, quotes);
    const actors = this.#actors(contacts);
    const checks = this.#checks();
    const { id } = source.metadata;
    const derivation = this.#w.log.entries;
    return {
      format: 'readout-record/1',
      ...(id === undefined ? {} : { id }),
      readBy: {
        engine: engineVersion,
        packs: { [pack.code]: pack.version, formulas: library.formulasVersion },
        gazetteer: library.gazetteer.version,
      },
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
      this.#w.note(`/document/sections/${i}`, section.rule);
    });
    return {
      textId: this.#w.textId,
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

  #actors(contacts: readonly Contact[]): Actor[] {
    const { cast } = this.#f;
    const date = contacts[0]?.date.value ?? cast.date;
    const references = Map.groupBy(cast.references, reference => reference.member);
    return [...cast.members.values()].map(member => {
      const mentions = (references.get(member) ?? []).map(({ nameFrom, to }) => this.#w.piece({ from: nameFrom, to }));
      const aliases = new Set(member.aliases);
      for (const name of member.person === null ? [] : namesOf(member.person)) aliases.add(name);
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
        this.#w.note(`/formulas/${i}`, `formula.${mention.concept.id}`, mention);
        return { id: mention.concept.id, evidence: this.#w.evidence(mention) };
      });
  }

  #figures(): ReadoutRecord['figures'] {
    return this.#f.figures.map((figure, i) => {
      this.#w.note(`/figures/${i}`, `figure.${figure.kind}`, figure);
      return {
        kind: figure.kind,
        value: figure.value,
        unit: figure.unit,
        of: figure.of === null ? null : this.#w.piece(figure.of).text,
        evidence: this.#w.evidence(figure),
      };
    });
  }

  /** The days that the text writes out in full, other than that on which the page says it appeared. */
  #statedDays(): Set<string> {
    const { dates, sections, mentions } = this.#f;
    const told = dates.filter(({ from }) => sectionAt(sections, mentions.tokens.start(from))?.kind !== 'published');
    return new Set(
      told.flatMap(({ written: { day, month, year } }) =>
        day === undefined || month === undefined || year === undefined ? [] : [isoDate(year, month, day)],
      ),
    );
  }

  #checks(): ReadoutRecord['checks'] {
    const { source, mentions, cast, contacts, contactDates, quotations, attribution, published, sections, statements } = this.#f;
    const editor = new Editor(source, mentions);
    const first = contacts[0];
    const cue = first?.reports[0]?.cue;
    const date = contactDates[0] ?? null;
    if (first !== undefined && cue !== undefined && first.status === 'held')
      editor.dates(date, published?.evidence ?? this.#w.evidence(cue), this.#statedDays());
    editor.quotationMarks(quotations);
    editor.unattributed(attribution.quotes);
    editor.repeatedPhrases(sections);
    const people = new Set<CastMember>([
      ...(first?.participants ?? []),
      ...statements.flatMap(s => s.speakers),
      ...attribution.quotes.flatMap(q => q.speaker ?? []),
    ]);
    const day = first?.status === 'held' ? (date?.resolved.value ?? null) : null;
    const firstOf = new Map<CastMember | null, Reference>();
    for (const reference of cast.references) if (!firstOf.has(reference.member)) firstOf.set(reference.member, reference);
    editor.offices([...people], day, member => firstOf.get(member) ?? null);
    return editor.checks;
  }
}

const names = new WeakMap<Person, readonly string[]>();

/** The forms of a name that every record of its bearer gives. */
function namesOf(person: Person): readonly string[] {
  const known = names.get(person);
  if (known !== undefined) return known;
  const made = [...Object.values(person.short).flat(), ...(person.names.zh ?? []), ...(person.names.en ?? [])];
  names.set(person, made);
  return made;
}
