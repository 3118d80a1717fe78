import type { Person } from '../gazetteer/gazetteer.ts';
import type { Mention } from '../language/automaton.ts';
import type { ConceptOf } from '../language/concept.ts';
import { tokenKind } from '../source/token.ts';
import type { CastMember } from './cast.ts';
import { Kinds } from './kinds.ts';
import type { Naming } from './naming.ts';
import { endOfName, type Title } from './titles.ts';

/** A surname or nickname: of someone whom the text names in full, else of the one leader of that name in office. */
export function readShortNames(naming: Naming): void {
  new ShortNameReader(naming).read();
}

class ShortNameReader {
  readonly #naming: Naming;
  /** The offices by where a name would begin after them. */
  readonly #titleAt: ReadonlyMap<number, Title>;
  /** The offices of states of which the text speaks; a head of government is one, whatever the title. */
  readonly #announced: ReadonlySet<string>;
  /** For each person whom the text has named with an office or in full, how late it last did. */
  readonly #lastNamed = new Map<string, number>();

  constructor(naming: Naming) {
    this.#naming = naming;
    this.#titleAt = new Map(naming.titles.filter(title => !naming.startsSentence(title.to)).map(title => [title.to, title]));
    this.#announced = new Set(
      naming.titles.flatMap(({ role, state }) =>
        state === null ? [] : [`${role === 'chancellor' ? 'prime-minister' : role} ${state}`],
      ),
    );
  }

  read(): void {
    const titled = this.#naming.references();
    let next = 0;
    for (const { from, to } of this.#naming.sentences) {
      for (; (titled[next]?.from ?? to) < from; next++) this.#lastNamed.set(titled[next]?.member?.id ?? '', next);
      for (let i = from; i < to; i++) if (!this.#naming.isCovered(i)) this.#readAt(i);
    }
  }

  /** The short name that begins at token i, if one does. */
  #readAt(i: number): void {
    const { mentions, cast, met } = this.#naming;
    const { tokens } = mentions;
    const stranger = met.unknownAt(i);
    if (stranger !== null) {
      this.#naming.refer(stranger.member, i, i, stranger.to, null);
      return;
    }
    const written = mentions.mentionAt(i, 'person');
    if (!tokens.isCapitalised(i) && written === null) return;
    const title = this.#titleAt.get(i) ?? null;
    const from = title?.from ?? i;
    const named = written !== null && this.#naming.endsLikeName(written.to - 1) ? written : null;
    const before = this.#standsAlone(i, title) && (named === null || named.to === i + 1) ? this.#naming.metAs(i, title) : null;
    if (before !== null) {
      this.#naming.refer(before, from, i, i + 1, title);
      return;
    }
    const person = named === null ? null : this.#bearer(named, title);
    if (named !== null && person !== null) {
      this.#naming.refer(cast.known(person), from, i, named.to, title);
      return;
    }
    const unknown = met.unknown(mentions.norm(i));
    if (unknown !== undefined && tokens.isCapitalised(i))
      this.#naming.refer(unknown, from, i, this.#endOfUnknown(unknown, i), title);
  }

  /** Where the words end that are all of the name of one unknown person. */
  #endOfUnknown(unknown: CastMember, i: number): number {
    const { mentions, met } = this.#naming;
    let end = i + 1;
    while (met.unknown(mentions.norm(end)) === unknown && mentions.tokens.isCapitalised(end)) end++;
    return end;
  }

  /** Whose a name is that several may bear: that of the one whom the text names, else of the one in office. */
  #bearer(named: Mention<ConceptOf<'person'>>, title: Title | null): Person | null {
    const { cast } = this.#naming;
    if (this.#naming.isCovered(named.from, named.to) || !this.#naming.looksLikeName(named.from)) return null;
    const met = this.#namesakes(named.concept.people).filter(person => cast.members.has(person.id));
    return met.length === 1 ? (met[0] ?? null) : (this.#bareName(named.concept.people, title, named.from) ?? this.#lastOf(met));
  }

  #namesakes(people: readonly number[]): Person[] {
    return people.flatMap(index => this.#naming.cast.gazetteer.people[index] ?? []);
  }

  /** Of several namesakes whom the text names, the one whom it named last. */
  #lastOf(met: readonly Person[]): Person | null {
    const placeOf = (person: Person): number => this.#lastNamed.get(person.id) ?? -1;
    return met.reduce<Person | null>(
      (last, person) => (placeOf(person) > (last === null ? -1 : placeOf(last)) ? person : last),
      null,
    );
  }

  #bareName(people: readonly number[], title: Title | null, at: number): Person | null {
    if (!this.#standsAlone(at, title) || !this.#naming.beginsName(at)) return null;
    const announced = title === null ? this.#namesakes(people).filter(person => this.#isAnnounced(person)) : [];
    if (announced.length === 1) return announced[0] ?? null;
    return this.#naming.cast.resolve(people, title?.state ?? null, title?.role ?? null, false);
  }

  /** Whether the text speaks of the holder of an office that somebody of this name held: '德国总理' where the body has '朔尔茨'. */
  #isAnnounced(person: Person): boolean {
    return this.#naming.cast
      .termsOnDate(person)
      .some(({ role }) => this.#announced.has(`${role === 'chancellor' ? 'prime-minister' : role} ${person.state ?? ''}`));
  }

  /** Not part of a longer capitalised run, which is somebody else of that surname, and no word that means something else. */
  #standsAlone(at: number, title: Title | null): boolean {
    if (title !== null) return true;
    const { mentions, pack } = this.#naming;
    const { tokens } = mentions;
    if (tokens.kind(at) === tokenKind.han && !this.#isSetApart(at)) return false;
    if ((tokens.isCapitalised(at - 1) || tokens.isCapitalised(at + 1)) && !this.#naming.isCovered(at - 1)) {
      const previous =
        at > 0 &&
        tokens.isCapitalised(at - 1) &&
        !this.#naming.startsSentence(at - 1) &&
        mentions.mentionAt(at - 1, 'state') === null;
      const next = tokens.isCapitalised(at + 1) && endOfName(mentions, pack, at) > at + 1;
      if (previous || next) return false;
    }
    return !mentions.anyAt(at, ambiguousWords);
  }

  /** Where no spaces part words, a short name counts only between words that are known, or where an office follows it. */
  #isSetApart(at: number): boolean {
    const { mentions } = this.#naming;
    const to = mentions.mentionAt(at, 'person')?.to ?? at + 1;
    if (this.#naming.afterAddress(to) > to) return true;
    const known = (i: number): boolean => mentions.tokens.kind(i) !== tokenKind.han || mentions.anyAt(i, wordsAfterName);
    return to > at + 1 && (to > at + 2 || known(to));
  }
}

/** Words of these kinds may follow a name. */
const wordsAfterName = new Kinds(
  'cue',
  'contact',
  'grammar',
  'role',
  'title-word',
  'discusses',
  'status',
  'relative-day',
  'day-part',
);

/** Words that are names only where an office stands before them: 'May', 'Mei'. */
const ambiguousWords = new Kinds('month', 'weekday', 'title-word', 'role', 'state', 'grammar', 'pronoun');
