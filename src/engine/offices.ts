import type { Role } from '../diplomacy/vocabulary.ts';
import type { Person } from '../gazetteer/gazetteer.ts';
import { tokenKind } from '../source/token.ts';
import type { Cast, CastMember } from './cast.ts';
import type { Naming } from './naming.ts';
import type { Title } from './titles.ts';

/** 'Presiden Rusia', 'sang presiden': an office without a name. */
export function readOffices(naming: Naming): void {
  const named = new HoldersNamed(naming.cast);
  for (const title of naming.titles) {
    const { from, officeTo: to } = title;
    if (naming.isCovered(from, to) || !naming.inProse(from) || title.former) continue;
    if (naming.mentions.grammarAt(to, 'demonstrative') !== null) {
      naming.add({ from, to, nameFrom: from, kind: 'pronoun', member: null });
      naming.cover(from, to);
    } else if (title.role === 'other' && naming.namedWith(title) === null) {
      naming.add({ from, to, nameFrom: from, kind: 'office', member: null }); // 'analysts say': somebody unnamed
    } else {
      const member = holderOf(naming, named, title);
      if (member === null) continue;
      naming.add({ from, to, nameFrom: from, kind: 'office', member });
      naming.cover(from, to);
    }
  }
}

/** Whom an office means: one whom the text names, else whoever held it on the text's date. */
function holderOf(naming: Naming, named: HoldersNamed, title: Title): CastMember | null {
  const { cast } = naming;
  const met = named.of(title.role, title.state);
  const own = title.state === null ? ownHolder(naming, title) : null;
  const only = own === null ? oneOf(naming, met, title) : null;
  if (only !== null) return only;
  const holder = own ?? (met.size > 0 || title.state === null ? null : cast.holder(title.role, title.state));
  if (holder === null) return null;
  const member = cast.known(holder);
  member.basis.add('in-office');
  named.enter(member);
  return member;
}

/**
 * 'The President' on a state's own pages: its own, whoever else of that office is named there; one of another state is named with
 * it. Chinese never names its own so.
 */
function ownHolder({ cast, home, mentions }: Naming, { role, elect, organisation, officeTo }: Title): Person | null {
  const another = elect || organisation !== null || mentions.grammarAt(officeTo, 'of') !== null;
  return home === null || another || mentions.tokens.kind(officeTo - 1) === tokenKind.han ? null : cast.holder(role, home);
}

/** The only holder whom the text names; of several the one named with these very words, the home state's, or after an article the first. */
function oneOf(naming: Naming, met: ReadonlySet<CastMember>, title: Title): CastMember | null {
  const [first = null] = met;
  if (met.size === 1) return first;
  const titled = naming.namedWith(title);
  if (titled !== null || title.state !== null) return titled;
  const [atHome, ...others] = [...met].filter(member => member.state === naming.pack.homeState);
  if (atHome !== undefined && others.length === 0) return atHome;
  const [inOffice] = [...met].filter(({ role, basis }) => role !== null || basis.has('in-office')); // rather than one of the bare name
  return naming.mentions.grammarAt(title.from - 1, 'article') !== null ? (inOffice ?? first) : null;
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
