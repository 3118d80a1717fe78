import type { Role } from '../diplomacy/vocabulary.ts';
import type { Mention } from '../language/automaton.ts';
import type { ConceptOf } from '../language/concept.ts';
import { fold } from '../language/fold.ts';
import type { LanguagePack } from '../language/pack.ts';
import { abbreviatedStates } from './abbreviations.ts';
import { Cast, type CastMember, type Reference } from './cast.ts';
import type { Gazetteer, Person } from '../gazetteer/gazetteer.ts';
import type { Mentions } from './lookup.ts';
import { NamesMet } from './names-met.ts';
import type { Sentence } from './sentences.ts';
import { tokenKind } from '../source/token.ts';
import { endOfName, ownerAfter, readTitle, type Title } from './titles.ts';

/** Everyone whom a text names, and every place where it refers to them, in text order. */
export function findPeople(mentions: Mentions, sentences: readonly Sentence[], pack: LanguagePack, gazetteer: Gazetteer, date: string | null): Cast {
  const cast = new Cast(gazetteer, date);
  const finder = new PeopleFinder(mentions, sentences, pack, cast);
  finder.readTitledNames();
  finder.readFullNames();
  finder.readShortNames();
  finder.readSpeakersWithoutTitle();
  finder.readPairs();
  finder.readOffices();
  finder.readPlacesAndPronouns();
  finder.readAbbreviations();
  cast.references = finder.references();
  return cast;
}

class PeopleFinder {
  readonly #mentions: Mentions;
  readonly #sentences: readonly Sentence[];
  readonly #pack: LanguagePack;
  readonly #cast: Cast;
  readonly #found: Reference[] = [];
  readonly #covered: Uint8Array;
  readonly #titles: Title[];
  /** For each token: 0 outside sentences, 1 in a heading or title, 2 in prose; 4 more where it opens a sentence. */
  readonly #place: Uint8Array;
  readonly #met: NamesMet;
  /** The offices with which people have been named; null where several had the same. */
  readonly #byTitle = new Map<string, CastMember | null>();

  constructor(mentions: Mentions, sentences: readonly Sentence[], pack: LanguagePack, cast: Cast) {
    this.#mentions = mentions;
    this.#sentences = sentences;
    this.#pack = pack;
    this.#cast = cast;
    this.#met = new NamesMet(mentions);
    this.#covered = new Uint8Array(mentions.tokens.length + 1);
    this.#place = new Uint8Array(mentions.tokens.length + 2);
    for (const { from, to, section } of sentences) {
      this.#place.fill(section === 'title' ? 1 : 2, from, to);
      this.#place[from] = (this.#place[from] ?? 0) | 4;
    }
    this.#titles = mentions.of('role').map(role => readTitle(mentions, pack, role));
  }

  references(): Reference[] {
    return this.#found.map(reference => this.#withArticle(this.#withCase(reference))).sort((a, b) => a.from - b.from || b.to - a.to);
  }

  /** 'Путину', 'с Президентом': a name or an office in another case than the nominative, which stands in the lexicons. */
  #withCase(reference: Reference): Reference {
    const { from, to, nameFrom, kind } = reference;
    if (this.#pack.nameMatch !== 'stem') return reference;
    const role = kind === 'name' || kind === 'office' ? this.#mentions.within('role', from, kind === 'name' ? nameFrom : to)[0] : undefined;
    const byOffice = role?.inflected === true && this.#mentions.mentionAt(role.from, 'pair') === null;
    const named = kind === 'name' ? this.#mentions.mentionAt(nameFrom, 'person') : kind === 'state' ? (this.#mentions.grammarAt(to - 1, 'side') ?? this.#mentions.mentionAt(from, 'state')) : null;
    return byOffice || named?.inflected === true ? { ...reference, oblique: true } : reference;
  }

  /** 'the President': the article belongs to the reference. */
  #withArticle(reference: Reference): Reference {
    const { from } = reference;
    return from > 0 && this.#mentions.grammarAt(from - 1, 'article')?.to === from ? { ...reference, from: from - 1 } : reference;
  }

  /** 'Presiden Gabon Brice …': an office and a name. */
  readTitledNames(): void {
    for (const title of this.#titles) {
      if (this.#covered[title.from] === 1 || this.#startsSentence(title.to)) continue;
      const named = this.#mentions.mentionAt(title.to, 'person') ?? this.#namedFromWithin(title);
      if (named !== null && this.#looksLikeName(named.from)) {
        const met = named.concept.form === 'short' && named.to === named.from + 1 ? this.#metAs(named.from, title) : null;
        if (met !== null) {
          this.#refer(met, title.from, title.to, named.to, title);
          continue;
        }
        const end = endOfName(this.#mentions, this.#pack, title.to);
        const state = title.state ?? ownerAfter(this.#mentions, Math.max(named.to, end))?.state ?? null;
        const person = this.#cast.resolve(named.concept.people, state, title.role, named.concept.form === 'full');
        if (person !== null && (named.to >= end || named.concept.form === 'full' || this.#isNameOf(person.name, named.from, end))) {
          this.#refer(this.#cast.known(person), title.from, title.to, Math.max(named.to, this.#isNameOf(person.name, named.from, end) ? end : named.to), title);
          continue;
        }
      }
      this.#readUnknown(title);
    }
  }

  /** 'Crown Prince Salman bin Hamad': a short name that begins with the last word of the office, 'Prince Salman'. */
  #namedFromWithin(title: Title): Mention<ConceptOf<'person'>> | null {
    const last = title.to - 1;
    const named = last > title.from ? this.#mentions.mentionAt(last, 'person') : null;
    return named !== null && named.to > title.to ? named : null;
  }

  #readUnknown(title: Title): void {
    const end = endOfName(this.#mentions, this.#pack, title.to);
    const words = end - title.to;
    if (this.#mentions.tokens.kind(title.to) === tokenKind.han && title.state === null && title.organisation === null && this.#mentions.mentionAt(end, 'cue') === null) return;
    if (words < 2 || !this.#inProse(title.from) || !this.#looksLikeName(title.to) || this.#isNamedAfter(end)) return;
    const owner = title.state ?? ownerAfter(this.#mentions, end)?.state ?? null;
    const state = owner ?? (title.organisation === null && !ofStates.has(title.role) ? this.#pack.homeState : null);
    const knownInside = this.#fullNameEnding(title.to + 1, end, owner);
    if (knownInside !== null) {
      this.#refer(this.#cast.known(knownInside), title.from, title.to, end, title);
      return;
    }
    const basis = owner !== null ? (title.byInstitution ? 'institution' : 'stated-state') : 'unmarked-office';
    const person = owner === null ? null : this.#bySurname(title, end, owner);
    if (person !== null) {
      this.#refer(this.#cast.known(person), title.from, title.to, end, title);
      return;
    }
    const name = this.#textOf(title.to, end);
    const holder = owner === null ? null : this.#transcribedOtherwise(title, end, owner);
    if (holder !== null) {
      this.#met.enterUnknown(holder, name, title.to, end);
      this.#refer(holder, title.from, title.to, end, title);
      return;
    }
    const known = this.#met.unknown(fold(name));
    const member = known ?? this.#cast.unknown(name, state, title.role, title.former, basis);
    this.#met.enterUnknown(member, name, title.to, end);
    this.#refer(member, title.from, title.to, end, title);
  }

  /** 'President Sayyid Ebrahim Raisi': someone known under fewer names than the text gives. */
  #fullNameEnding(from: number, end: number, state: string | null): ReturnType<Cast['resolve']> {
    for (let at = from; at < end; at++) {
      const named = this.#mentions.mentionAt(at, 'person');
      if (named !== null && named.concept.form === 'full' && named.to === end) return this.#cast.resolve(named.concept.people, state, null, state !== null);
    }
    return null;
  }

  /** A given name that is spelt in a way of its own: the surname, with state and office, tells who it is. */
  #bySurname(title: Title, end: number, state: string): Person | null {
    for (let at = title.to + 1; at < end; at++) {
      const named = this.#mentions.mentionAt(at, 'person');
      const person = named === null || named.to !== end ? null : this.#cast.resolve(named.concept.people, state, title.role, false);
      if (person !== null && this.#cast.termsOnDate(person).some(term => term.role === title.role)) return person;
    }
    return null;
  }

  /** '俄羅斯總統普丁' for 普京: the holder of the office on the date, where the name shares a character with one that is known. */
  #transcribedOtherwise(title: Title, end: number, state: string): CastMember | null {
    if (this.#mentions.tokens.kind(title.to) !== tokenKind.han || title.former || title.elect) return null;
    const holder = this.#cast.holder(title.role, state);
    const names = new Set([...(holder?.names.zh ?? []), ...(holder?.short.zh ?? [])].flatMap(name => [...name]));
    let shared = false;
    for (let at = title.to; at < end; at++) shared ||= names.has(this.#mentions.norm(at));
    if (holder === null || !shared) return null;
    const member = this.#cast.known(holder);
    member.basis.add('in-office');
    return member;
  }

  /** 'Menteri Luar Ngeri, Wang Yi': the run before the comma belongs to the office of the one named after it. */
  #isNamedAfter(end: number): boolean {
    return this.#mentions.tokens.textOf(end) === ',' && this.#mentions.mentionAt(end + 1, 'person')?.concept.form === 'full';
  }

  /** The known person whom the text has named with this word before; null where it is several, or none, or of another state than the office. */
  #metAs(at: number, title: Title | null): CastMember | null {
    const member = this.#met.known(at);
    return member !== null && (title === null || title.state === null || title.state === member.state) ? member : null;
  }

  /** A name in full, without an office before it. */
  readFullNames(): void {
    for (const named of this.#mentions.of('person')) {
      if (named.concept.form !== 'full' || this.#isCovered(named.from, named.to) || !this.#looksLikeName(named.from) || !this.#endsLikeName(named.to - 1)) continue;
      const person = this.#cast.resolve(named.concept.people, null, null, true);
      if (person !== null) this.#refer(this.#cast.known(person), named.from, named.from, named.to, null);
    }
  }

  /** A surname or nickname: of someone whom the text names in full, else of the one leader of that name in office. */
  readShortNames(): void {
    const { tokens } = this.#mentions;
    const titleAt = new Map(this.#titles.filter(title => !this.#startsSentence(title.to)).map(title => [title.to, title]));
    for (const { from, to } of this.#sentences) {
      for (let i = from; i < to; i++) {
        const stranger = this.#covered[i] === 1 ? null : this.#met.unknownAt(i);
        if (stranger !== null) {
          this.#refer(stranger.member, i, i, stranger.to, null);
          continue;
        }
        if (this.#covered[i] === 1 || !(tokens.isCapitalised(i) || this.#mentions.mentionAt(i, 'person') !== null)) continue;
        const title = titleAt.get(i) ?? null;
        const written = this.#mentions.mentionAt(i, 'person');
        const named = written !== null && this.#endsLikeName(written.to - 1) ? written : null;
        const unknown = this.#met.unknown(this.#mentions.norm(i));
        const before = this.#standsAlone(i, title) && (named === null || named.to === i + 1) ? this.#metAs(i, title) : null;
        if (before !== null) {
          this.#refer(before, title?.from ?? i, i, i + 1, title);
          continue;
        }
        if (named !== null && !this.#isCovered(named.from, named.to) && this.#looksLikeName(i)) {
          const met = named.concept.people.flatMap(index => this.#cast.gazetteer.people[index] ?? []).filter(person => this.#cast.members.has(person.id));
          const person = met.length === 1 ? met[0] : (this.#bareName(named.concept.people, title, i) ?? this.#lastOf(met, i));
          if (person !== undefined && person !== null) {
            this.#refer(this.#cast.known(person), title?.from ?? i, i, named.to, title);
            continue;
          }
        }
        if (unknown !== undefined && tokens.isCapitalised(i)) {
          let end = i + 1;
          while (this.#met.unknown(this.#mentions.norm(end)) === unknown && tokens.isCapitalised(end)) end++;
          this.#refer(unknown, title?.from ?? i, i, end, title);
        }
      }
    }
  }

  /** Of several namesakes whom the text names, the one whom it named last. */
  #lastOf(met: readonly Person[], at: number): Person | null {
    const last = this.#found.filter(({ member, to }) => to <= at && met.some(person => person === member?.person)).reduce<Reference | null>((latest, one) => (latest === null || one.to > latest.to ? one : latest), null);
    return last?.member?.person ?? null;
  }

  #bareName(people: readonly number[], title: Title | null, at: number): ReturnType<Cast['resolve']> {
    if (!this.#standsAlone(at, title)) return null;
    const announced = title === null ? people.flatMap(index => this.#cast.gazetteer.people[index] ?? []).filter(person => this.#isAnnounced(person)) : [];
    if (announced.length === 1) return announced[0] ?? null;
    return this.#cast.resolve(people, title?.state ?? null, title?.role ?? null, false);
  }

  /** Whether the text speaks of the holder of an office that somebody of this name held: '德国总理' where the body has '朔尔茨'. */
  #isAnnounced(person: Person): boolean {
    const terms = this.#cast.termsOnDate(person);
    return this.#titles.some(({ state, role }) => state !== null && state === person.state && terms.some(term => term.role === role || (role === 'prime-minister' && term.role === 'chancellor')));
  }

  /** Not part of a longer capitalised run, which is somebody else of that surname, and no word that means something else. */
  #standsAlone(at: number, title: Title | null): boolean {
    if (title !== null) return true;
    const { tokens } = this.#mentions;
    if (tokens.kind(at) === tokenKind.han && !this.#isSetApart(at)) return false;
    if ((tokens.isCapitalised(at - 1) || tokens.isCapitalised(at + 1)) && this.#covered[at - 1] !== 1) {
      const previous = at > 0 && tokens.isCapitalised(at - 1) && !this.#startsSentence(at - 1) && this.#mentions.mentionAt(at - 1, 'state') === null;
      const next = tokens.isCapitalised(at + 1) && endOfName(this.#mentions, this.#pack, at) > at + 1;
      if (previous || next) return false;
    }
    return ambiguousWords.every(kind => this.#mentions.mentionAt(at, kind) === null);
  }

  /** Where no spaces part words, a short name counts only between words that are known, or where an office follows it. */
  #isSetApart(at: number): boolean {
    const { tokens } = this.#mentions;
    const to = this.#mentions.mentionAt(at, 'person')?.to ?? at + 1;
    if (this.#afterAddress(to) > to) return true;
    const known = (i: number): boolean => tokens.kind(i) !== tokenKind.han || wordsAfterName.some(kind => this.#mentions.mentionAt(i, kind) !== null);
    return to > at + 1 && (to > at + 2 || known(to));
  }

  /** 'kata Andriy Kostin': a name that no office and no gazetteer knows, beside a verb of speech. */
  readSpeakersWithoutTitle(): void {
    for (const cue of this.#mentions.of('cue')) {
      if (cue.concept.form === 'enclitic' || cue.concept.performs || !this.#inProse(cue.from)) continue;
      if (cue.concept.form === 'participle' || cue.concept.form === 'purpose' || cue.concept.form === 'passive') continue;
      const from = cue.concept.form === 'verb' ? this.#startOfNameBefore(cue.from) : cue.to;
      const end = endOfName(this.#mentions, this.#pack, from);
      if (end - from < 2 || this.#isCovered(from, end) || (cue.concept.form === 'verb' && end !== cue.from)) continue;
      const member = this.#cast.unknown(this.#textOf(from, end), null, null, false, 'beside-cue');
      this.#met.enterUnknown(member, member.name, from, end);
      this.#refer(member, from, from, end, null);
    }
  }

  #startOfNameBefore(to: number): number {
    let from = to;
    while (from > 0 && to - from < 5 && this.#mentions.tokens.isCapitalised(from - 1) && this.#covered[from - 1] !== 1 && this.#mentions.tokens.breaksBefore(from) === 0) from--;
    return from;
  }

  /** 'both presidents', 'the presidents of Russia and Belarus': a pair is one reference, whatever offices stand in it. */
  readPairs(): void {
    for (const { from, to } of this.#mentions.of('pair')) {
      if (this.#isCovered(from, to) || this.#isSideOfOne(from, to)) continue;
      const end = this.#afterOwners(to);
      this.#found.push({ from, to: end, nameFrom: from, kind: 'pair', member: null });
      this.#cover(from, end);
    }
  }

  /** 'the Chinese side', 'for its part': a word for the sides that means one of them, or nothing in a linking phrase. */
  #isSideOfOne(from: number, to: number): boolean {
    if (this.#mentions.within('state', from - 2, from).some(state => state.to === from && state.concept.form === 'adjective')) return true;
    return this.#mentions.within('grammar', from - 3, to).some(word => word.from < from && word.to === to && word.concept.word !== 'temporal');
  }

  #afterOwners(to: number): number {
    let end = ownerAfter(this.#mentions, to)?.to ?? to;
    while (end > to) {
      const joint = this.#mentions.grammarAt(end, 'conjunction');
      const next = joint === null ? null : this.#mentions.mentionAt(joint.to, 'state');
      if (next === null) break;
      end = next.to;
    }
    return end;
  }

  /** 'Presiden Rusia', 'sang presiden': an office without a name. */
  readOffices(): void {
    const named = new HoldersNamed(this.#cast);
    for (const title of this.#titles) {
      if (this.#isCovered(title.from, title.officeTo) || !this.#inProse(title.from) || title.former) continue;
      if (this.#mentions.grammarAt(title.officeTo, 'demonstrative') !== null) {
        this.#found.push({ from: title.from, to: title.officeTo, nameFrom: title.from, kind: 'pronoun', member: null });
        this.#cover(title.from, title.officeTo);
        continue;
      }
      const titled = this.#byTitle.get(this.#wordsOf(title)) ?? null;
      if (title.role === 'other' && titled === null) {
        this.#found.push({ from: title.from, to: title.officeTo, nameFrom: title.from, kind: 'office', member: null }); // 'analysts say': somebody unnamed
        continue;
      }
      const met = named.of(title.role, title.state);
      const atHome = title.state === null ? [...met].filter(member => member.state === this.#pack.homeState) : [];
      const [first] = met;
      const only = met.size === 1 ? first : titled !== null ? titled : atHome.length === 1 ? atHome[0] : title.state === null && this.#mentions.grammarAt(title.from - 1, 'article') !== null ? first : undefined;
      const holder = only === undefined && met.size === 0 && title.state !== null ? this.#cast.holder(title.role, title.state) : null;
      const member = only ?? (holder === null ? undefined : this.#cast.known(holder));
      if (member === undefined) continue;
      if (holder !== null) {
        member.basis.add('in-office');
        named.enter(member);
      }
      this.#found.push({ from: title.from, to: title.officeTo, nameFrom: title.from, kind: 'office', member });
      this.#cover(title.from, title.officeTo);
    }
  }

  readPlacesAndPronouns(): void {
    for (const mention of this.#mentions.all) {
      if (mention.kind !== 'state' && mention.kind !== 'organisation' && mention.kind !== 'pronoun' && mention.kind !== 'pair') continue;
      const { concept, from, to } = mention;
      if (this.#covered[from] === 1) continue;
      const push = (kind: Reference['kind'], member: CastMember | null): void => {
        this.#found.push({ from, to, nameFrom: from, kind, member });
      };
      const side = concept.kind === 'state' ? this.#sideAfter(to) : null;
      if (concept.kind === 'state' && side !== null) {
        this.#found.push({ from, to: side, nameFrom: from, kind: 'state', member: this.#cast.state(concept.code) });
        this.#cover(from, side);
      } else if (concept.kind === 'state' && concept.form !== 'adjective' && concept.form !== 'city') push('state', this.#cast.state(concept.code));
      else if (concept.kind === 'organisation') push('organisation', this.#cast.organisation(concept.id));
      else if (concept.kind === 'pronoun' && concept.refers !== 'both') push(concept.refers === 'self' ? 'self' : 'pronoun', null);
      else if (concept.kind === 'pronoun') push('pair', null);
    }
  }

  /** '中美', '美方' */
  readAbbreviations(): void {
    for (const reference of abbreviatedStates(this.#mentions, this.#cast)) if (!this.#isCovered(reference.from, reference.to)) this.#found.push(reference);
  }

  /** 'the Russian side', 'Finland's leadership': where those end who speak for a state; null where no such word stands there. */
  #sideAfter(to: number): number | null {
    const possessive = this.#mentions.grammarAt(to, 'possessive');
    return this.#mentions.grammarAt(possessive?.to ?? to, 'side')?.to ?? null;
  }

  #refer(member: CastMember, from: number, nameFrom: number, to: number, title: Title | null): void {
    const address = this.#afterAddress(to);
    const written = this.#afterScriptInBrackets(member, address);
    const owner = ownerAfter(this.#mentions, written);
    const end = owner !== null && owner.state !== null && owner.state === member.state ? owner.to : written;
    member.aliases.add(this.#textOf(nameFrom, to));
    if (title !== null && member.role === null) {
      member.role = title.role;
      member.former = title.former;
      member.elect = title.elect;
    }
    if (title !== null) {
      const words = this.#wordsOf(title);
      this.#byTitle.set(words, !this.#byTitle.has(words) || this.#byTitle.get(words) === member ? member : null);
    }
    if (member.person !== null && end > nameFrom + 1) this.#met.enterKnown(member, nameFrom, end);
    this.#found.push({ from, to: end, nameFrom, kind: 'name', member, ...(address > to ? { respectful: true } : {}) });
    this.#cover(from, end);
  }

  /** '普京总统', '国王陛下': an office or an address after a name, where no space parts them. */
  #afterAddress(to: number): number {
    let end = to;
    while (this.#mentions.tokens.kind(end) === tokenKind.han) {
      const word = this.#mentions.mentionAt(end, 'title-word') ?? this.#mentions.mentionAt(end, 'role');
      if (word === null) break;
      end = word.to;
    }
    return end;
  }

  /** 'Xi Jinping (习近平)', 'Joko Widodo (Jokowi)': a second form of the name belongs to the reference. */
  #afterScriptInBrackets(member: CastMember, to: number): number {
    const { tokens } = this.#mentions;
    if (tokens.textOf(to) !== '(' && tokens.textOf(to) !== '（') return to;
    let close = to + 1;
    while (close < to + 8 && close < tokens.length && tokens.textOf(close) !== ')' && tokens.textOf(close) !== '）') close++;
    if (tokens.textOf(close) !== ')' && tokens.textOf(close) !== '）') return to;
    const inside = this.#mentions.mentionAt(to + 1, 'person');
    const sameName = inside !== null && inside.to === close && member.person !== null && inside.concept.people.some(index => this.#cast.gazetteer.people[index]?.id === member.id);
    const abbreviation = close === to + 2 && tokens.isCapitalised(to + 1) && member.person === null;
    if (!sameName && !abbreviation) return to;
    member.aliases.add(this.#textOf(to + 1, close));
    if (abbreviation) this.#met.enterShort(this.#mentions.norm(to + 1), member);
    return close + 1;
  }

  #wordsOf({ from, officeTo }: Title): string {
    return fold(this.#textOf(from, officeTo));
  }

  #isNameOf(name: string, from: number, to: number): boolean {
    const words = new Set(fold(name).split(/[^\p{L}]+/u));
    for (let i = from; i < to; i++) if (this.#mentions.tokens.isCapitalised(i) && !words.has(this.#mentions.norm(i))) return false;
    return to > from;
  }

  /** In scripts that have capitals a name has one. */
  #looksLikeName(at: number): boolean {
    const { tokens } = this.#mentions;
    return tokens.isCapitalised(at) || !tokens.isWord(at) || this.#pack.nameParticles.has(this.#mentions.norm(at));
  }

  /** A name's last word has a capital too, save after a hyphen: in 'kata Wang yang …' no Wang Yang speaks. */
  #endsLikeName(at: number): boolean {
    return this.#looksLikeName(at) || !this.#mentions.tokens.spaceBefore(at);
  }

  #startsSentence(at: number): boolean {
    return ((this.#place[at] ?? 0) & 4) !== 0;
  }

  #inProse(at: number): boolean {
    return ((this.#place[at] ?? 0) & 2) !== 0;
  }

  #isCovered(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.#covered[i] === 1) return true;
    return false;
  }

  #cover(from: number, to: number): void {
    this.#covered.fill(1, from, to);
  }

  #textOf(from: number, to: number): string {
    const { tokens } = this.#mentions;
    return tokens.text.slice(tokens.start(from), tokens.end(to - 1)).replace(/\s+/g, ' ');
  }
}

/** Those whom the text names, by the office that they hold. */
class HoldersNamed {
  readonly #cast: Cast;
  readonly #byOffice = new Map<string, Set<CastMember>>();

  constructor(cast: Cast) {
    this.#cast = cast;
    for (const member of cast.members.values()) this.enter(member);
  }

  enter(member: CastMember): void {
    if (member.kind !== 'person' || member.former) return;
    const held = member.person === null ? [] : this.#cast.termsOnDate(member.person).map(term => term.role);
    for (const role of member.role === null ? held : [member.role, ...held]) {
      for (const office of [`${role} `, `${role} ${member.state ?? ''}`]) {
        const same = this.#byOffice.get(office) ?? new Set();
        this.#byOffice.set(office, same.add(member));
      }
    }
  }

  /** Who holds an office, of one state or, for null, of any. */
  of(role: Role, state: string | null): ReadonlySet<CastMember> {
    return this.#byOffice.get(`${role} ${state ?? ''}`) ?? new Set();
  }
}

/** Offices of which each state has one: an unknown holder of one is somebody else's, not of the home state, which is known. */
const ofStates = new Set<Role>(['president', 'prime-minister', 'chancellor', 'monarch', 'crown-prince', 'foreign-minister', 'vice-president']);

/** Words of these kinds may follow a name. */
const wordsAfterName = ['cue', 'contact', 'grammar', 'role', 'title-word', 'discusses', 'status', 'relative-day', 'day-part'] as const;

/** Words that are names only where an office stands before them: 'May', 'Mei'. */
const ambiguousWords = ['month', 'weekday', 'title-word', 'role', 'state', 'grammar', 'pronoun'] as const;
