import type { Outlet } from '../gazetteer/gazetteer.ts';
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

/** The outlet: named in the metadata, by the address, or in the dateline. */
export function readOutlet(
  source: Source,
  sections: readonly Section[],
  mentions: Mentions,
  cast: Cast,
): { value: DocumentPart['outlet']; known: Outlet | null } {
  const { outlets } = cast.gazetteer;
  const { tokens } = mentions;
  for (const section of sections) {
    if (section.kind !== 'dateline') continue;
    const [from, to] = [tokens.from(section.start), tokens.from(section.end)];
    const named = mentions.within('outlet', from, to);
    const mention = named.findLast(outlet => mentions.norm(outlet.from - 1) !== '(') ?? named.at(-1);
    const known = mention === undefined ? undefined : outlets.find(o => o.id === mention.concept.id);
    if (mention !== undefined && known !== undefined) {
      const text = source.span(tokens.start(mention.from), tokens.end(mention.to - 1));
      return { value: { id: known.id, name: text.text, evidence: [text.piece], basis: ['text', 'gazetteer'] }, known };
    }
    const domain = /[\p{L}\d-]+\.(?:com|co\.id|id|net|org|co)\b/iu.exec(source.text.slice(section.start, section.end));
    if (domain !== null) {
      const span = source.span(section.start + domain.index, section.start + domain.index + domain[0].length);
      return { value: { id: null, name: span.text, evidence: [span.piece], basis: ['text'] }, known: null };
    }
  }
  const own = ownAddress(source, sections, outlets);
  if (own !== null) return own;
  const given = source.metadata.outlet;
  if (given !== undefined) {
    const known =
      outlets.find(o => [o.name, ...Object.values(o.names).flat()].some(name => name.toLowerCase() === given.toLowerCase())) ??
      null;
    return { value: { id: known?.id ?? null, name: given, evidence: null, basis: ['metadata'] }, known };
  }
  const host = hostOf(source.metadata.url);
  const known =
    host === null ? undefined : outlets.find(o => o.domains.some(domain => host === domain || host.endsWith(`.${domain}`)));
  return known === undefined
    ? { value: null, known: null }
    : { value: { id: known.id, name: known.name, evidence: null, basis: ['url'] }, known };
}

/** The address of a known outlet in the furniture of its page: 'Link to this page: kremlin.ru/d/1'. */
function ownAddress(
  source: Source,
  sections: readonly Section[],
  outlets: readonly Outlet[],
): { value: DocumentPart['outlet']; known: Outlet } | null {
  for (const section of sections) {
    if (section.kind !== 'boilerplate') continue;
    for (const address of source.text.slice(section.start, section.end).matchAll(/[a-z\d-]+(?:\.[a-z\d-]+)+(?=\/)/gi)) {
      const known = outlets.find(outlet => outlet.domains.includes(address[0].toLowerCase()));
      if (known === undefined) continue;
      const span = source.span(section.start + address.index, section.start + address.index + address[0].length);
      return { value: { id: known.id, name: known.name, evidence: [span.piece], basis: ['text', 'gazetteer'] }, known };
    }
  }
  return null;
}

function hostOf(url: string | undefined): string | null {
  const found = url === undefined ? null : /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url);
  return found?.[1]?.toLowerCase() ?? null;
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
