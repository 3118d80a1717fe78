import type { LanguagePack } from '../language/pack.ts';
import type { ReadoutRecord } from '../record/record.ts';
import type { Source, Span } from '../source/source.ts';
import { isoDate } from './calendar.ts';
import type { Cast } from './cast.ts';
import type { DateFinding } from './dates.ts';
import type { Mentions } from './lookup.ts';
import { beginningWithin } from './places.ts';
import { type Section, sectionAt } from './segment.ts';

type DocumentPart = ReadoutRecord['document'];

/** The title, from the metadata or the text. */
export function readTitleOf(source: Source, sections: readonly Section[]): DocumentPart['title'] {
  const section = sections.find(s => s.kind === 'title');
  const span = section === undefined ? null : trimmedSpaces(source, section.start, section.end);
  const given = source.metadata.title;
  if (span !== null)
    return { value: given ?? span.text, evidence: [span.piece], basis: given === undefined ? ['text'] : ['metadata', 'text'] };
  return given === undefined ? null : { value: given, evidence: null, basis: ['metadata'] };
}

/** When it was published: as the page says where it says it, else as the metadata does. */
export function readPublished(
  source: Source,
  sections: readonly Section[],
  dates: readonly DateFinding[],
  mentions: Mentions,
): DocumentPart['published'] {
  const given = source.metadata.published;
  const { tokens } = mentions;
  for (const section of sections) {
    if (section.kind !== 'published') continue;
    const date = beginningWithin(dates, tokens.from(section.start), tokens.from(section.end)).find(
      d => tokens.end(d.to - 1) <= section.end,
    );
    if (date === undefined) continue;
    const { day, month, year } = date.written;
    if (day === undefined || month === undefined || year === undefined) continue;
    const clock = readClock(mentions, date.to, tokens.from(section.end));
    const value = `${isoDate(year, month, day)}${clock.value}`;
    if (given !== undefined && given.slice(0, 10) !== value.slice(0, 10)) break;
    return {
      value,
      evidence: [source.span(tokens.start(date.from), tokens.end(clock.to - 1)).piece],
      basis: given === undefined ? ['text'] : ['text', 'metadata'],
    };
  }
  return given === undefined ? null : { value: given, evidence: null, basis: ['metadata'] };
}

/** 'T12:47+07:00' from '12:47 WIB'; '' where no time follows. */
function readClock(mentions: Mentions, from: number, limit: number): { value: string; to: number } {
  const { tokens } = mentions;
  for (let at = from; at < Math.min(limit, from + 4); at++) {
    const dotted = /^(\d{1,2})\.(\d{2})$/.exec(tokens.textOf(at));
    const split = tokens.isNumber(at) && tokens.mark(at + 1) === ':' && /^\d{2}$/.test(tokens.textOf(at + 2));
    const hour = dotted?.[1] ?? (split ? tokens.textOf(at) : undefined);
    const minute = dotted?.[2] ?? (split ? tokens.textOf(at + 2) : undefined);
    if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) continue;
    const end = split ? at + 3 : at + 1;
    const zone = mentions.mentionAt(end, 'time-zone');
    return { value: `T${hour.padStart(2, '0')}:${minute}${zone?.concept.offset ?? ''}`, to: zone?.to ?? end };
  }
  return { value: '', to: from };
}

/** The sources that the text cites: the name after 'dikutip dari', 'melansir'. */
export function readCitedSources(
  source: Source,
  mentions: Mentions,
  sections: readonly Section[],
  cast: Cast,
  pack: LanguagePack,
): DocumentPart['citedSources'] {
  const found = new Map<string, DocumentPart['citedSources'][number]>();
  const { tokens } = mentions;
  for (const cite of mentions.of('cites')) {
    if (sectionAt(sections, tokens.start(cite.from))?.kind !== 'body') continue;
    const range = citedName(mentions, cite.to, pack);
    if (range === null) continue;
    const outlet = mentions.mentionAt(range.from, 'outlet');
    const span = source.span(tokens.start(range.from), tokens.end(range.to - 1));
    const name =
      (outlet === null ? undefined : cast.gazetteer.outlets.find(o => o.id === outlet.concept.id)?.name) ??
      span.text.replace(/\s+/g, ' ');
    if (!found.has(name)) found.set(name, { name, evidence: [span.piece] });
  }
  return [...found.values()];
}

function citedName(mentions: Mentions, from: number, pack: LanguagePack): { from: number; to: number } | null {
  const { tokens } = mentions;
  for (let at = from; at < from + 7 && at < tokens.length; at++) {
    const known =
      mentions.mentionAt(at, 'outlet') ?? mentions.mentionAt(at, 'institution') ?? mentions.mentionAt(at, 'organisation');
    if (known !== null) return { from: known.from, to: known.to };
    if (
      /^[.,;:"”]$/.test(tokens.mark(at)) ||
      mentions.grammarAt(at, 'that') !== null ||
      (at > from && mentions.grammarAt(at, 'preposition') !== null)
    )
      return null;
    if (mentions.mentionAt(at, 'person') !== null) return null;
    if (
      !tokens.isCapitalised(at) ||
      mentions.mentionAt(at, 'weekday') !== null ||
      mentions.mentionAt(at, 'month') !== null ||
      isPlatform(mentions.norm(at)) ||
      mentions.mentionAt(at, 'state')?.concept.form === 'adjective'
    )
      continue;
    let to = at;
    while (
      to < tokens.length &&
      (tokens.isCapitalised(to) ||
        tokens.mark(to) === "'" ||
        tokens.mark(to) === '’' ||
        pack.nameParticles.has(mentions.norm(to))) &&
      to - at < 6
    )
      to++;
    return { from: at, to };
  }
  return null;
}

/** Platforms carry words of others: 'YouTube Sekretariat Presiden' cites the Sekretariat Presiden. */
const isPlatform = (norm: string): boolean =>
  ['youtube', 'kanal', 'channel', 'instagram', 'facebook', 'twitter', 'x', 'telegram', 'tiktok'].includes(norm);

function trimmedSpaces(source: Source, start: number, end: number): Span | null {
  const text = source.text.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  const to = end - (text.length - text.trimEnd().length);
  return from < to ? source.span(from, to) : null;
}
