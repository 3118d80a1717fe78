import type { Role } from '../diplomacy/vocabulary.ts';
import type { Mention } from '../language/automaton.ts';
import type { ConceptOf } from '../language/concept.ts';
import type { LanguagePack } from '../language/pack.ts';
import { type Tokens, tokenKind } from '../source/token.ts';
import { Kinds } from './kinds.ts';
import type { Mentions } from './lookup.ts';

/** An office as it stands before a name: 'Presiden Korea Selatan yang baru terpilih', 'Kepala Pusat Penerangan TNI, Mayjen'. */
export interface Title {
  readonly from: number;
  /** Where a name would begin. */
  readonly to: number;
  /** Where the office itself ends, without the comma and the rank before a name. */
  readonly officeTo: number;
  readonly role: Role;
  readonly former: boolean;
  readonly elect: boolean;
  readonly state: string | null;
  readonly organisation: string | null;
  /** An institution of a state rather than the state's name told the state. */
  readonly byInstitution: boolean;
}

/** An office with all that belongs to it holds at most this many tokens. */
const longestTitle = 24;

export function readTitle(mentions: Mentions, pack: LanguagePack, role: Mention<ConceptOf<'role'>>): Title {
  const { tokens } = mentions;
  const limit = Math.min(tokens.length, role.from + longestTitle);
  let { role: office, former } = role.concept;
  let state: string | null = null;
  let organisation: string | null = null;
  let byInstitution = false;
  let from = role.from;
  const before = stateEndingAt(mentions, pack, role.from);
  const bodyBefore = before === null ? institutionEndingAt(mentions, role.from) : null;
  if (before !== null) {
    state = before.concept.code;
    from = before.from;
  } else if (bodyBefore !== null) {
    state = bodyBefore.concept.state;
    byInstitution = true;
    from = bodyBefore.from;
  }
  const closing = mentions.mentionAt(role.to - 1, 'body');
  const holding = institutionAround(mentions, role);
  if (holding !== null) state ??= holding.concept.state;
  state ??= mentions.within('state', role.from, role.to)[0]?.concept.code ?? null;
  let at = holding !== null ? holding.to : closing === null ? role.to : endOfBody(mentions, closing);
  let officeTo = at;
  while (at < limit) {
    const next = mentions.mentionAt(at, 'role');
    const place = mentions.mentionAt(at, 'state');
    const organ = mentions.mentionAt(at, 'organisation');
    const institution = institutionInRun(mentions, at);
    const word = mentions.mentionAt(at, 'title-word');
    const body = mentions.mentionAt(at, 'body');
    const owner = ownerAfter(mentions, at);
    if (institution !== null) {
      state ??= institution.concept.state;
      byInstitution = true;
      at = institution.to;
    } else if (next !== null && next.from > role.from) {
      if (office === 'other' || office === 'minister') office = next.concept.role;
      former ||= next.concept.former;
      at = next.to;
    } else if (
      place !== null &&
      place.concept.form !== 'city' &&
      tokens.kind(place.from) !== tokenKind.han &&
      (state === null || place.concept.code === state)
    ) {
      state = place.concept.code;
      at = place.to;
    } else if (organ !== null && organisation === null) {
      organisation = organ.concept.id;
      at = organ.to;
    } else if (owner !== null && (owner.state === null || state === null || owner.state === state)) at = owner.from;
    else if (body !== null) at = endOfBody(mentions, body);
    else if (isBracketed(mentions, at)) at += closingBracket(mentions, at) - at + 1;
    else if (word !== null) at = word.to;
    else if (tokens.mark(at) === '.' && tokens.isCapitalised(at - 1) && !tokens.spaceBefore(at)) at++;
    else break;
    officeTo = at;
  }
  return {
    from,
    to: afterComma(mentions, pack, at, byInstitution),
    officeTo,
    role: former ? 'other' : office,
    former,
    elect: role.concept.elect === true,
    state,
    organisation,
    byInstitution,
  };
}

/** A state's name holds at most this many tokens; each Han character is one. */
const longestState = 4;
const longestHanState = 16;

/** A body of a state right before an office, where no space parts them: '越共中央总书记'. */
function institutionEndingAt(mentions: Mentions, at: number): Mention<ConceptOf<'institution'>> | null {
  if (mentions.tokens.kind(at) !== tokenKind.han) return null;
  for (let from = at - 1; from >= Math.max(0, at - longestHanState); from--) {
    const body = mentions.mentionAt(from, 'institution');
    if (body !== null) return body.to === at ? body : null;
  }
  return null;
}

/** A state's name or adjective right before an office: 'Russian President', '俄罗斯总统'. */
function stateEndingAt(mentions: Mentions, pack: LanguagePack, at: number): Mention<ConceptOf<'state'>> | null {
  if (endsLine(mentions.tokens, at)) return null;
  const owned = mentions.grammarAt(at - 2, 'possessive')?.to === at ? at - 2 : at; // 'Turkey's president'
  const reach =
    mentions.tokens.kind(at - 1) === tokenKind.han || mentions.tokens.kind(at) === tokenKind.han ? longestHanState : longestState;
  for (let from = owned - 1; from >= Math.max(0, owned - reach); from--) {
    const place = mentions.mentionAt(from, 'state');
    if (
      place !== null &&
      place.to === owned &&
      (owned < at ||
        place.concept.form === 'adjective' ||
        mentions.tokens.kind(from) === tokenKind.han ||
        (pack.stateBeforeOffice === true && place.concept.form === 'name'))
    )
      return place;
  }
  return null;
}

/** 'Head of the Office of the President of Ukraine': an institution that begins inside the office and goes on after it. */
function institutionAround(mentions: Mentions, role: Mention): Mention<ConceptOf<'institution'>> | null {
  for (let at = role.from + 1; at < role.to; at++) {
    const institution = mentions.mentionAt(at, 'institution');
    if (institution !== null && institution.to > role.to) return institution;
  }
  return null;
}

/** The state or organisation that a linking word ties to an office or a name: 'of the Republic of Finland'. */
export function ownerAfter(
  mentions: Mentions,
  at: number,
): { readonly from: number; readonly to: number; readonly state: string | null } | null {
  const link = mentions.grammarAt(at, 'of');
  if (link === null) return null;
  const from = mentions.grammarAt(link.to, 'article')?.to ?? link.to;
  const place = mentions.mentionAt(from, 'state');
  if (place !== null)
    return place.concept.form === 'adjective' || place.concept.form === 'city'
      ? null
      : { from, to: place.to, state: place.concept.code };
  const other = mentions.mentionAt(from, 'organisation') ?? mentions.mentionAt(from, 'institution');
  return other === null ? null : { from, to: other.to, state: null };
}

/** A body of which only the first word is known takes in the capitalised words after it, up to a state or a known person. */
function endOfBody(mentions: Mentions, body: Mention): number {
  let at = body.to;
  if (body.to - body.from > 1 || institutionInRun(mentions, at) !== null) return at;
  while (mentions.tokens.isCapitalised(at) && !mentions.anyAt(at, afterBody)) at++;
  return at;
}

const afterBody = new Kinds('person', 'state', 'role', 'title-word');

/** The last institution inside the run of capitalised words that begins here: 'Penerangan TNI', 'X DPR'. */
function institutionInRun(mentions: Mentions, at: number): Mention<ConceptOf<'institution'>> | null {
  let found: Mention<ConceptOf<'institution'>> | null = null;
  for (let i = at; i < at + 6 && mentions.tokens.isCapitalised(i); i++) {
    if (i > at && mentions.mentionAt(i, 'person') !== null) break;
    const institution = mentions.mentionAt(i, 'institution');
    if (institution !== null) {
      found = institution;
      i = institution.to - 1;
    }
  }
  return found;
}

const isBracketed = (mentions: Mentions, at: number): boolean =>
  mentions.tokens.mark(at) === '(' && closingBracket(mentions, at) > at;

function closingBracket(mentions: Mentions, at: number): number {
  for (let i = at + 1; i < at + 5; i++) if (mentions.tokens.mark(i) === ')') return i;
  return at;
}

/** 'Presiden Prancis, Emmanuel Macron,': a comma between office and name. */
function afterComma(mentions: Mentions, pack: LanguagePack, at: number, byInstitution: boolean): number {
  if (mentions.tokens.mark(at) !== ',') return at;
  let next = at + 1;
  for (let word = mentions.mentionAt(next, 'title-word'); word !== null; word = mentions.mentionAt(next, 'title-word'))
    next = word.to;
  const named = mentions.mentionAt(next, 'person');
  const unknown = (byInstitution || next > at + 1) && endOfName(mentions, pack, next) - next >= 2;
  return (named !== null && mentions.tokens.isCapitalised(next)) || unknown ? next : at;
}

/** A run of capitalised words that can be a name; `from` where there is none. */
export function endOfName(mentions: Mentions, pack: LanguagePack, from: number): number {
  const { tokens } = mentions;
  if (tokens.kind(from) === tokenKind.han) return endOfHanName(mentions, from);
  let at = from;
  while (at < tokens.length && at < from + 9) {
    if (at > from && endsLine(tokens, at)) break;
    if (tokens.isCapitalised(at) && !isOtherThanName(mentions, at)) at = afterHyphens(mentions, at + 1);
    else if (at > from && pack.nameParticles.has(mentions.norm(at)) && tokens.isCapitalised(at + 1)) at++;
    else break;
  }
  return at;
}

/** A name in Han characters has at most so many, with the points between its parts. */
const longestHanName = 14;

/** Characters up to the next word that a lexicon knows, which is what ends a name where no space does; `from` where nothing ends it. */
function endOfHanName(mentions: Mentions, from: number): number {
  const { tokens } = mentions;
  for (let at = from; at < from + longestHanName && at < tokens.length; at++) {
    const point = tokens.mark(at) === '·' || tokens.mark(at) === '‧';
    if (tokens.kind(at) !== tokenKind.han && !point) return at;
    if (!point && mentions.anyAt(at, afterName)) return at;
  }
  return from;
}

const afterName = new Kinds(
  'cue',
  'act',
  'contact',
  'grammar',
  'role',
  'title-word',
  'pair',
  'pronoun',
  'relative-day',
  'relative-year',
  'relative-month',
  'day-part',
  'weekday',
  'status',
  'discusses',
  'occasion',
  'person',
  'topic',
  'institution',
);

/** A line break before a token parts what stands on both sides, save where lines are cut at a width. */
function endsLine(tokens: Tokens, at: number): boolean {
  const breaks = tokens.breaksBefore(at);
  if (breaks === 0) return false;
  let first = at - 1;
  while (first > 0 && tokens.breaksBefore(first) === 0 && tokens.end(at - 1) - tokens.start(first) < cutLine) first--;
  return breaks > 1 || tokens.end(at - 1) - tokens.start(first) < cutLine;
}

/** Lines that are cut at a width hold at least this many characters. */
const cutLine = 50;

function afterHyphens(mentions: Mentions, at: number): number {
  const { tokens } = mentions;
  let end = at;
  if (mentions.grammarAt(end, 'possessive')?.to === end + 2) return end;
  while (
    (tokens.mark(end) === '-' || tokens.mark(end) === "'" || tokens.mark(end) === '’') &&
    !tokens.spaceBefore(end) &&
    tokens.isWord(end + 1) &&
    !tokens.spaceBefore(end + 1)
  )
    end += 2;
  if (tokens.mark(end) === '.' && tokens.end(end - 1) - tokens.start(end - 1) === 1 && tokens.isCapitalised(end + 1)) end++;
  return end;
}

const isOtherThanName = (mentions: Mentions, at: number): boolean =>
  mentions.anyAt(at, otherThanNames) || isAbbreviation(mentions, at);

const otherThanNames = new Kinds(
  'role',
  'state',
  'weekday',
  'month',
  'institution',
  'body',
  'organisation',
  'outlet',
  'relative-day',
);

/** Three or more capitals in a row: an institution, not a name. */
function isAbbreviation(mentions: Mentions, at: number): boolean {
  const text = mentions.tokens.textOf(at);
  return text.length >= 2 && text === text.toUpperCase() && text !== text.toLowerCase();
}
