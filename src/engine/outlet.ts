import type { AccountKind } from '../diplomacy/vocabulary.ts';
import type { Gazetteer, Outlet } from '../gazetteer/gazetteer.ts';
import type { ReadoutRecord } from '../record/record.ts';
import type { Source } from '../source/source.ts';
import type { Mentions } from './lookup.ts';
import { outletNamed } from './outlet-named.ts';
import type { Section } from './segment.ts';

/** Whose account an article is: the side, and what kind of outlet gives it. */
export interface Account {
  readonly side: string | null;
  readonly kind: AccountKind;
}

/** An outlet as the record gives it, and whose account it publishes; null where the gazetteer does not know it. */
export interface OutletFinding {
  readonly value: ReadoutRecord['document']['outlet'];
  readonly known: Account | null;
}

/** The outlet: named in the dateline, in the furniture of the page, in the metadata (`given`: the words of that name), or by the address. */
export function readOutlet(
  source: Source,
  sections: readonly Section[],
  mentions: Mentions,
  given: Mentions | null,
  { outlets }: Gazetteer,
): OutletFinding {
  return (
    inDateline(source, sections, mentions, outlets) ??
    ownAddress(source, sections, outlets) ??
    inMetadata(source, given, outlets) ?? { value: null, known: null }
  );
}

function inDateline(
  source: Source,
  sections: readonly Section[],
  mentions: Mentions,
  outlets: readonly Outlet[],
): OutletFinding | null {
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
  return null;
}

/** The address of a known outlet in the furniture of its page: 'Link to this page: kremlin.ru/d/1'. */
function ownAddress(source: Source, sections: readonly Section[], outlets: readonly Outlet[]): OutletFinding | null {
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

/** The outlet that the metadata name, and where the gazetteer does not know the name, the one at the address. */
function inMetadata({ metadata }: Source, words: Mentions | null, outlets: readonly Outlet[]): OutletFinding | null {
  const host = hostOf(metadata.url);
  const there =
    host === null ? undefined : outlets.find(o => o.domains.some(domain => host === domain || host.endsWith(`.${domain}`)));
  const name = metadata.outlet;
  if (name === undefined)
    return there === undefined
      ? null
      : { value: { id: there.id, name: there.name, evidence: null, basis: ['url'] }, known: there };
  const named = outletNamed(outlets, name) ?? there;
  const basis = named !== undefined && named === there ? ['metadata', 'url'] : ['metadata'];
  return { value: { id: named?.id ?? null, name, evidence: null, basis }, known: named ?? institutionNamed(words) };
}

/** 'The White House', 'Ministry of Foreign Affairs of Finland': a name that is all of an institution or a seat of power is its own outlet. */
function institutionNamed(words: Mentions | null): Account | null {
  if (words === null) return null;
  const from = words.grammarAt(0, 'article')?.to ?? 0;
  const institution = words.mentionAt(from, 'institution');
  const seat = words.mentionAt(from, 'state');
  if (institution?.to === words.tokens.length) return { side: institution.concept.state, kind: 'official' };
  return seat?.to === words.tokens.length && seat.concept.form === 'seat' ? { side: seat.concept.code, kind: 'official' } : null;
}

function hostOf(url: string | undefined): string | null {
  const found = url === undefined ? null : /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url);
  return found?.[1]?.toLowerCase() ?? null;
}
