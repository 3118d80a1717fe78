import type { Act, Topic } from '../diplomacy/vocabulary.ts';
import { tokenKind } from '../source/token.ts';
import type { AttributedClause, Range } from './attribution.ts';
import type { CastMember, Reference } from './cast.ts';
import type { Mentions } from './lookup.ts';
import { firstFrom } from './places.ts';
import { longestSentence } from './sentences.ts';
import { topicsOf } from './topics.ts';

/** A statement before it is written into the record. */
export interface StatementFinding extends AttributedClause {
  readonly topics: readonly Topic[];
  readonly formulas: readonly string[];
  readonly targets: readonly CastMember[];
}

/** Acts that need no topic: they are about the other side. */
const topicless = new Set<Act>(['thank', 'congratulate', 'condole']);

/** Puts neighbouring clauses of one act and theme together, and tells what each statement is about. */
export function composeStatements(
  clauses: readonly AttributedClause[],
  mentions: Mentions,
  references: readonly Reference[],
): StatementFinding[] {
  const statements: StatementFinding[] = [];
  for (const clause of clauses) {
    const range = withoutLinks(clause.ranges[0], mentions);
    if (range === null) continue;
    const last = statements.at(-1);
    const topics = topicsOf(mentions, range.from, range.to);
    if (last !== undefined && belongTogether(last, clause, range, topics, mentions)) {
      const joined = { from: last.ranges[0]?.from ?? range.from, to: range.to };
      statements[statements.length - 1] = statementOf(
        last,
        joined,
        topicsOf(mentions, joined.from, joined.to),
        mentions,
        references,
      );
    } else statements.push(statementOf(clause, range, topics, mentions, references));
  }
  return withInheritedTopics(statements);
}

/** A clause's words without the conjunction or the linking word before them; null where nothing is left. */
function withoutLinks(range: Range | undefined, mentions: Mentions): Range | null {
  if (range === undefined) return null;
  let { from, to } = range;
  for (;;) {
    const link = mentions.firstGrammarAt(from, links);
    if (from < to && isMark(mentions, from)) from++;
    else if (link !== null && link.to <= to) from = link.to;
    else break;
  }
  while (to > from && isMark(mentions, to - 1)) to--;
  return to - from < 2 && mentions.tokens.kind(from) !== tokenKind.han ? null : { from, to };
}

const links = ['conjunction', 'that', 'discourse'] as const;

/** A mark that stands between clauses and belongs to none. */
const isMark = (mentions: Mentions, at: number): boolean =>
  mentions.tokens.kind(at) === tokenKind.punctuation && /^[,;:.\-–—]$/.test(mentions.norm(at));

/** One act, one speaker, one theme: within a sentence, or within the sentences of one quotation. */
function belongTogether(
  a: StatementFinding,
  b: AttributedClause,
  range: Range,
  topics: readonly Topic[],
  mentions: Mentions,
): boolean {
  if (a.act !== b.act || a.quotation !== b.quotation || a.paragraph !== b.paragraph || a.rule !== b.rule) return false;
  if (a.attribution?.from !== b.attribution?.from || !areSame(a.speakers, b.speakers)) return false;
  const near = range.from - (a.ranges.at(-1)?.to ?? 0) <= 4;
  const long = range.to - (a.ranges[0]?.from ?? 0) > longestSentence;
  if (!near || long) return false;
  if (a.quotation === null && (a.sentence !== b.sentence || b.restarts)) return false;
  if (a.quotation === null) return topics.length === 0 || topics.some(topic => a.topics.includes(topic));
  const repeats = b.cue !== null && a.cue !== null && mentions.grammarWithin('additive', range.from, b.cue.from) === null;
  return !repeats && topics.every(topic => a.topics.includes(topic));
}

const areSame = (a: readonly CastMember[], b: readonly CastMember[]): boolean =>
  a.length === b.length && a.every((member, i) => member === b[i]);

/** The words of a clause, or of neighbours that belong together, as a statement. */
function statementOf(
  clause: AttributedClause,
  range: Range,
  topics: readonly Topic[],
  mentions: Mentions,
  references: readonly Reference[],
): StatementFinding {
  const formulas = new Set(mentions.within('formula', range.from, range.to).map(({ concept }) => concept.id));
  return { ...clause, ranges: [range], topics, formulas: [...formulas], targets: targetsOf(clause, range, references) };
}

/** Whom an act is about: the states, organisations and people in the clause, other than the speakers and their states. */
function targetsOf({ speakers }: AttributedClause, range: Range, references: readonly Reference[]): CastMember[] {
  const targets: CastMember[] = [];
  for (let i = firstFrom(references, range.from); i < references.length; i++) {
    const reference = references[i];
    if (reference === undefined || reference.from >= range.to) break;
    const { member, kind } = reference;
    if (member === null || (kind !== 'state' && kind !== 'name' && kind !== 'organisation')) continue;
    if (!targets.includes(member) && !speakers.some(speaker => isOwn(member, speaker))) targets.push(member);
  }
  return targets;
}

const isOwn = (member: CastMember, speaker: CastMember): boolean =>
  member === speaker || (member.kind === 'state' && member.state === speaker.state);

/** A statement without a topic of its own goes on with that of the one before it, by the same speaker in the same passage. */
function withInheritedTopics(statements: readonly StatementFinding[]): StatementFinding[] {
  const all: StatementFinding[] = [];
  for (const statement of statements) {
    if (statement.topics.length === 0 && statement.act === 'congratulate') {
      all.push({ ...statement, topics: ['diplomatic-relations'] });
      continue;
    }
    const before = all.at(-1);
    const inherits =
      statement.topics.length === 0 &&
      !topicless.has(statement.act) &&
      before !== undefined &&
      before.paragraph >= statement.paragraph - 1 &&
      before.speakers[0] === statement.speakers[0];
    all.push(inherits ? { ...statement, topics: before.topics.slice(0, 2) } : statement);
  }
  return all;
}
