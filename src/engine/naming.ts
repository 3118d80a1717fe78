import { fold } from '../language/fold.ts';
import type { LanguagePack } from '../language/pack.ts';
import { tokenKind } from '../source/token.ts';
import type { Cast, CastMember, Reference } from './cast.ts';
import type { Mentions } from './lookup.ts';
import { NamesMet } from './names-met.ts';
import type { Sentence } from './sentences.ts';
import { ownerAfter, readTitle, type Title } from './titles.ts';
import { followsWord } from './word-before.ts';

const inTitle = 1;
const inProse = 2;
const opening = 4;
const covered = 8;

/** A reference as a step finds it, before its article and its case are looked at. */
export type Found = Omit<Reference, 'oblique' | 'respectful'> & { readonly respectful?: boolean };

/** What is known of a text's names while they are read: whom it has named so far and where, and what a word there may be. */
export class Naming {
  readonly mentions: Mentions;
  readonly sentences: readonly Sentence[];
  readonly pack: LanguagePack;
  readonly cast: Cast;
  readonly met: NamesMet;
  /** The state whose own account the text is: an office of no state in particular is its own. */
  readonly home: string | null;
  readonly titles: readonly Title[];
  readonly #found: Found[] = [];
  /** For each token, whether it stands in a title or in prose, opens a sentence, and belongs to somebody's name. */
  readonly #place: Uint8Array;
  /** The offices with which people have been named; null where several had the same. */
  readonly #byTitle = new Map<string, CastMember | null>();

  constructor(mentions: Mentions, sentences: readonly Sentence[], pack: LanguagePack, cast: Cast, home: string | null) {
    this.mentions = mentions;
    this.sentences = sentences;
    this.pack = pack;
    this.cast = cast;
    this.home = home;
    this.met = new NamesMet(mentions);
    this.#place = new Uint8Array(mentions.tokens.length + 2);
    for (const { from, to, section } of sentences) {
      this.#place.fill(section === 'title' ? inTitle : inProse, from, to);
      this.#place[from] = this.#placeOf(from) | opening;
    }
    this.titles = mentions.of('role').map(role => readTitle(mentions, pack, role));
  }

  /** All that has been found so far, in text order. */
  references(): Reference[] {
    return this.#found.map(found => this.#settled(found)).sort((a, b) => a.from - b.from || b.to - a.to);
  }

  /** 'the President': the article belongs to the reference. */
  #settled(found: Found): Reference {
    const { from, to, nameFrom, kind, member, respectful = false } = found;
    const article = from > 0 && this.mentions.grammarAt(from - 1, 'article')?.to === from;
    return { from: article ? from - 1 : from, to, nameFrom, kind, member, oblique: this.#isOblique(found), respectful };
  }

  /** 'Путину', 'с Президентом': a name or an office in another case than the nominative, which stands in the lexicons. */
  #isOblique({ from, to, nameFrom, kind }: Found): boolean {
    if (this.pack.nameMatch !== 'stem') return false;
    const role =
      kind === 'name' || kind === 'office' ? this.mentions.within('role', from, kind === 'name' ? nameFrom : to)[0] : undefined;
    const byOffice = role?.inflected === true && this.mentions.mentionAt(role.from, 'pair') === null;
    const named =
      kind === 'name'
        ? this.mentions.mentionAt(nameFrom, 'person')
        : kind === 'state'
          ? (this.mentions.grammarAt(to - 1, 'side') ?? this.mentions.mentionAt(from, 'state'))
          : null;
    return byOffice || named?.inflected === true;
  }

  /** Keeps a reference by name, with what belongs to the name after it. */
  refer(member: CastMember, from: number, nameFrom: number, to: number, title: Title | null): void {
    const address = this.afterAddress(to);
    const written = this.#afterScriptInBrackets(member, address);
    const owner = ownerAfter(this.mentions, written);
    const end = owner !== null && owner.state !== null && owner.state === member.state ? owner.to : written;
    member.aliases.add(this.textOf(nameFrom, to));
    if (title !== null && member.role === null) {
      member.role = title.role;
      member.former = title.former;
      member.elect = title.elect;
    }
    if (title !== null) {
      const words = this.#wordsOf(title);
      this.#byTitle.set(words, !this.#byTitle.has(words) || this.#byTitle.get(words) === member ? member : null);
    }
    if (member.person !== null && end > nameFrom + 1) this.met.enterKnown(member, nameFrom, end);
    this.add({ from, to: end, nameFrom, kind: 'name', member, respectful: address > to });
    this.cover(from, end);
  }

  /** Keeps a reference; others may still be found in its words. */
  add(found: Found): void {
    this.#found.push(found);
  }

  /** Nobody else is named in tokens [from, to). */
  cover(from: number, to: number): void {
    for (let i = from; i < to; i++) this.#place[i] = this.#placeOf(i) | covered;
  }

  isCovered(from: number, to = from + 1): boolean {
    for (let i = from; i < to; i++) if ((this.#placeOf(i) & covered) !== 0) return true;
    return false;
  }

  /** The one person whom the text has named with the very words of this office; null where it is several or none. */
  namedWith(title: Title): CastMember | null {
    return this.#byTitle.get(this.#wordsOf(title)) ?? null;
  }

  /** The known person whom the text has named with this word before; null where it is several, or none, or of another state than the office. */
  metAs(at: number, title: Title | null): CastMember | null {
    const member = this.met.known(at);
    return member !== null && (title === null || title.state === null || title.state === member.state) ? member : null;
  }

  /** '普京总统', '国王陛下': where an office or an address after a name ends, if no space parts them. */
  afterAddress(to: number): number {
    let end = to;
    while (this.mentions.tokens.kind(end) === tokenKind.han) {
      const word = this.mentions.mentionAt(end, 'title-word') ?? this.mentions.mentionAt(end, 'role');
      if (word === null) break;
      end = word.to;
    }
    return end;
  }

  /** 'Xi Jinping (习近平)', 'Joko Widodo (Jokowi)': a second form of the name belongs to the reference. */
  #afterScriptInBrackets(member: CastMember, to: number): number {
    const { tokens } = this.mentions;
    if (tokens.mark(to) !== '(' && tokens.mark(to) !== '（') return to;
    let close = to + 1;
    while (close < to + 8 && close < tokens.length && tokens.mark(close) !== ')' && tokens.mark(close) !== '）') close++;
    if (tokens.mark(close) !== ')' && tokens.mark(close) !== '）') return to;
    const inside = this.mentions.mentionAt(to + 1, 'person');
    const sameName =
      inside !== null &&
      inside.to === close &&
      member.person !== null &&
      inside.concept.people.some(index => this.cast.gazetteer.people[index]?.id === member.id);
    const abbreviation = close === to + 2 && tokens.isCapitalised(to + 1) && member.person === null;
    if (!sameName && !abbreviation) return to;
    member.aliases.add(this.textOf(to + 1, close));
    if (abbreviation) this.met.enterShort(this.mentions.norm(to + 1), member);
    return close + 1;
  }

  /** In scripts that have capitals a name has one. */
  looksLikeName(at: number): boolean {
    const { tokens } = this.mentions;
    return tokens.isCapitalised(at) || !tokens.isWord(at) || this.pack.nameParticles.has(this.mentions.norm(at));
  }

  /** A name's last word has a capital too, save after a hyphen: in 'kata Wang yang …' no Wang Yang speaks. */
  endsLikeName(at: number): boolean {
    return this.looksLikeName(at) || !this.mentions.tokens.spaceBefore(at);
  }

  /** Whether a name may begin at a place that the words before it leave open. */
  beginsName(at: number): boolean {
    return followsWord(this.mentions, at);
  }

  startsSentence(at: number): boolean {
    return (this.#placeOf(at) & opening) !== 0;
  }

  inProse(at: number): boolean {
    return (this.#placeOf(at) & inProse) !== 0;
  }

  #placeOf(at: number): number {
    return this.#place[at] ?? 0;
  }

  /** The words of tokens [from, to) as the text has them, on one line. */
  textOf(from: number, to: number): string {
    const { tokens } = this.mentions;
    return tokens.text.slice(tokens.start(from), tokens.end(to - 1)).replace(/\s+/g, ' ');
  }

  #wordsOf({ from, officeTo }: Title): string {
    return fold(this.textOf(from, officeTo));
  }
}
