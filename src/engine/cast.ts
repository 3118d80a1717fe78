import type { Role } from '../diplomacy/vocabulary.ts';
import { covers, type Gazetteer, type Person, type Term } from '../gazetteer/gazetteer.ts';
import { officeHolders } from '../gazetteer/office-holders.ts';

/** Someone whom the text names, as far as it is known while reading. */
export interface CastMember {
  readonly id: string;
  readonly kind: 'person' | 'state' | 'organisation';
  readonly name: string;
  /** The gazetteer's entry; null for the unknown, and for states and organisations. */
  readonly person: Person | null;
  readonly state: string | null;
  /** The office that the text gives, once it has given one. */
  role: Role | null;
  former: boolean;
  /** Elected to the office and not yet in it. */
  elect: boolean;
  readonly basis: Set<string>;
  /** Other forms under which the text names the actor. */
  readonly aliases: Set<string>;
  readonly wikidata: readonly string[];
}

/** Where the text refers to someone: tokens [from, to), with the office before the name. */
export interface Reference {
  readonly from: number;
  readonly to: number;
  /** Where the name itself begins; `from` where there is no office before it. */
  readonly nameFrom: number;
  readonly kind: 'name' | 'office' | 'state' | 'organisation' | 'pronoun' | 'self' | 'pair';
  /** Null for pronouns and pairs, which are resolved where they speak. */
  readonly member: CastMember | null;
  /** It stands in a case that no subject has. */
  readonly oblique: boolean;
  /** An office or an address follows the name, as where a speaker mentions somebody: 'President X' said of one who is spoken of. */
  readonly respectful: boolean;
}

/** Offices whose holders' contacts the record is about. */
const leading = new Set<Role>([
  'president',
  'vice-president',
  'prime-minister',
  'chancellor',
  'monarch',
  'crown-prince',
  'foreign-minister',
  'secretary-general',
  'commission-president',
  'council-president',
  'party-leader',
  'security-adviser',
  'defence-minister',
  'envoy',
  'minister',
]);

/** Offices that make a person the likeliest bearer of a bare surname. */
const foremost = new Set<Role>([
  'president',
  'prime-minister',
  'chancellor',
  'monarch',
  'foreign-minister',
  'secretary-general',
  'commission-president',
  'council-president',
  'crown-prince',
  'vice-president',
]);

/** All whom a text names. */
export class Cast {
  readonly gazetteer: Gazetteer;
  /** The day (or month, or year) with which terms of office are compared; null where nothing dates the text. */
  readonly date: string | null;
  readonly members = new Map<string, CastMember>();
  references: Reference[] = [];
  #unknown = 0;
  /** Whether a member leads, as judged when the text gave him this role. */
  readonly #leaders = new Map<CastMember, { readonly role: Role | null; readonly leads: boolean }>();
  readonly #holders = new Map<string, Person | null>();

  constructor(gazetteer: Gazetteer, date: string | null) {
    this.gazetteer = gazetteer;
    this.date = date;
  }

  known(person: Person): CastMember {
    return this.#member(person.id, () => ({
      id: person.id,
      kind: 'person',
      name: person.name,
      person,
      state: this.#stateOf(person),
      role: null,
      former: false,
      elect: false,
      basis: new Set(['gazetteer']),
      aliases: new Set(),
      wikidata: person.wikidata === null ? [] : [person.wikidata],
    }));
  }

  /** For which state a person speaks on the text's date: that of the office held then; none where it is an organisation's. */
  #stateOf(person: Person): string | null {
    const [held] = this.date === null ? [] : [...this.termsOnDate(person)].sort((a, b) => rank(a.role) - rank(b.role));
    return held === undefined ? person.state : (held.state ?? (held.organisation === null ? person.state : null));
  }

  unknown(name: string, state: string | null, role: Role | null, former: boolean, basis: string): CastMember {
    const id = `unknown:${++this.#unknown}`;
    return this.#member(id, () => ({
      id,
      kind: 'person',
      name,
      person: null,
      state,
      role,
      former,
      elect: false,
      basis: new Set(['text', basis]),
      aliases: new Set(),
      wikidata: [],
    }));
  }

  state(code: string): CastMember | null {
    const met = this.members.get(`state:${code}`);
    if (met !== undefined) return met;
    const state = this.gazetteer.states.find(s => s.code === code);
    if (state === undefined) return null;
    return this.#member(state.id, () => ({
      id: state.id,
      kind: 'state',
      name: state.name,
      person: null,
      state: code,
      role: null,
      former: false,
      elect: false,
      basis: new Set(['gazetteer']),
      aliases: new Set(),
      wikidata: state.wikidata === null ? [] : [state.wikidata],
    }));
  }

  organisation(id: string): CastMember | null {
    const met = this.members.get(id);
    if (met !== undefined) return met;
    const organisation = this.gazetteer.organisations.find(o => o.id === id);
    if (organisation === undefined) return null;
    const { name, wikidata } = organisation;
    return this.#member(id, () => ({
      id,
      kind: 'organisation',
      name,
      person: null,
      state: null,
      role: null,
      former: false,
      elect: false,
      basis: new Set(['gazetteer']),
      aliases: new Set(),
      wikidata: wikidata === null ? [] : [wikidata],
    }));
  }

  #member(id: string, make: () => CastMember): CastMember {
    const known = this.members.get(id);
    if (known !== undefined) return known;
    const fresh = make();
    this.members.set(id, fresh);
    return fresh;
  }

  /** The terms of a person on the text's date; all of them where nothing dates the text. */
  termsOnDate(person: Person): readonly Term[] {
    const { date } = this;
    return date === null ? person.terms : person.terms.filter(term => covers(term, date) !== 'no');
  }

  /**
   * The one person of several namesakes whom state and office beside the name, then the offices held on the text's date, single
   * out; null where they leave a choice: a guess would be worse than no name.
   */
  resolve(people: readonly number[], state: string | null, role: Role | null, sure: boolean): Person | null {
    let left = people.flatMap(index => this.gazetteer.people[index] ?? []);
    if (state !== null) {
      const ofState = left.filter(person => person.state === state || this.#stateOf(person) === state);
      if (ofState.length === 0 && !sure) return null;
      if (ofState.length > 0) left = ofState;
    }
    if (left.length === 1 && (sure || state !== null)) return left[0] ?? null;
    const narrower: ((person: Person) => boolean)[] = [
      person => role !== null && this.termsOnDate(person).some(term => term.role === role),
      person => this.termsOnDate(person).some(term => foremost.has(term.role)),
      person => this.termsOnDate(person).length > 0,
    ];
    for (const test of narrower) {
      const fit = left.filter(test);
      if (fit.length === 1) return fit[0] ?? null;
      if (fit.length > 1) left = fit;
    }
    return null;
  }

  /** The one holder of an office of a state on the text's date. */
  holder(role: Role, state: string): Person | null {
    if (this.date === null) return null;
    const office = `${role} ${state}`;
    const known = this.#holders.get(office);
    if (known !== undefined) return known;
    const found = officeHolders(this.gazetteer, role, state).filter(person =>
      this.termsOnDate(person).some(term => term.role === role && (term.state ?? person.state) === state),
    );
    const holder =
      found.length > 0 ? lastToCome(found, role, this.date) : role === 'prime-minister' ? this.holder('chancellor', state) : null; // many languages have one word for both
    this.#holders.set(office, holder);
    return holder;
  }

  /** The office in which a member acts on a date: the one that the text gives if it was held, else the highest held. */
  roleOf(member: CastMember, date: string | null): Role | null {
    const terms = member.person?.terms.filter(term => (date === null ? !member.former : covers(term, date) !== 'no')) ?? [];
    if (member.role !== null && (member.person === null || terms.some(term => term.role === member.role))) return member.role;
    const held = [...terms].sort((a, b) => rank(a.role) - rank(b.role))[0]?.role;
    return held ?? (member.former ? 'other' : member.role);
  }

  /** Whether a contact with this person is one between leaders. */
  isLeader(member: CastMember): boolean {
    const judged = this.#leaders.get(member);
    if (judged?.role === member.role) return judged.leads;
    const role = member.kind === 'person' ? this.roleOf(member, this.date) : null;
    const leads = role !== null && leading.has(role);
    this.#leaders.set(member, { role: member.role, leads });
    return leads;
  }
}

/** Of those who held an office on a day, the only one, or the one who took it over on that day. */
function lastToCome(holders: readonly Person[], role: Role, date: string): Person | null {
  if (holders.length === 1) return holders[0] ?? null;
  const came = holders.filter(({ terms }) => terms.some(term => term.role === role && term.from === date));
  return came.length === 1 ? (came[0] ?? null) : null;
}

const order = [...leading];
const rank = (role: Role): number => (order.includes(role) ? order.indexOf(role) : order.length);
