import type { Act, Topic } from '../diplomacy/vocabulary.ts';
import type { AttributedClause, Range } from './attribution.ts';
import type { CastMember, Reference } from './cast.ts';
import type { Mentions } from './lookup.ts';
import { beginningWithin } from './places.ts';
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
    const trimmed = withoutLinks(clause, mentions);
    if (trimmed === null) continue;
    const last = statements.at(-1);
    const topics = topicsIn(trimmed.ranges, mentions);
    if (last !== undefined && belongTogether(last, trimmed, topics, mentions)) {
      statements.pop();
      const joined = { ...last, ranges: join(last.ranges, trimmed.ranges) };
      statements.push({ ...finding(joined, mentions, references), topics: topicsIn(joined.ranges, mentions) });
    } else statements.push({ ...finding(trimmed, mentions, references), topics });
  }
  return withInheritedTopics(statements);
}

function topicsIn(ranges: readonly Range[], mentions: Mentions): Topic[] {
  const first = ranges[0];
  const last = ranges.at(-1);
  return first === undefined || last === undefined ? [] : topicsOf(mentions, first.from, last.to);
}

/** The clause without the conjunction or the linking word before it; null where nothing is left. */
function withoutLinks(clause: AttributedClause, mentions: Mentions): AttributedClause | null {
  const [range] = clause.ranges;
  if (range === undefined) return null;
  let { from, to } = range;
  for (;;) {
    const mark = mentions.norm(from);
    const link =
      mentions.grammarAt(from, 'conjunction') ?? mentions.grammarAt(from, 'that') ?? mentions.grammarAt(from, 'discourse');
    if (from < to && /^[,;:.\-–—]$/.test(mark)) from++;
    else if (link !== null && link.to <= to) from = link.to;
    else break;
  }
  while (to > from && /^[,;:.\-–—]$/.test(mentions.norm(to - 1))) to--;
  return to - from < 2 && mentions.tokens.kind(from) !== 3 ? null : { ...clause, ranges: [{ from, to }] };
}

/** One act, one speaker, one theme: within a sentence, or within the sentences of one quotation. */
function belongTogether(a: StatementFinding, b: AttributedClause, topics: readonly Topic[], mentions: Mentions): boolean {
  if (a.act !== b.act || a.quotation !== b.quotation || a.paragraph !== b.paragraph || a.rule !== b.rule) return false;
  if (a.attribution?.from !== b.attribution?.from || a.speakers.join() !== b.speakers.join()) return false;
  const near = (b.ranges[0]?.from ?? 0) - (a.ranges.at(-1)?.to ?? 0) <= 4;
  const long = (b.ranges.at(-1)?.to ?? 0) - (a.ranges[0]?.from ?? 0) > longestSentence;
  if (!near || long) return false;
  if (a.quotation === null && (a.sentence !== b.sentence || b.restarts)) return false;
  if (a.quotation === null) return topics.length === 0 || topics.some(topic => a.topics.includes(topic));
  const repeats =
    b.cue !== null &&
    a.cue !== null &&
    mentions.within('grammar', b.ranges[0]?.from ?? 0, b.cue.from).every(m => m.concept.word !== 'additive');
  return !repeats && topics.every(topic => a.topics.includes(topic));
}

function join(a: readonly Range[], b: readonly Range[]): Range[] {
  const [first, last] = [a[0], b.at(-1)];
  return first === undefined || last === undefined ? [...a, ...b] : [{ from: first.from, to: last.to }];
}

function finding(
  clause: AttributedClause,
  mentions: Mentions,
  references: readonly Reference[],
): Omit<StatementFinding, 'topics'> {
  const [range] = clause.ranges;
  const formulas =
    range === undefined ? [] : [...new Set(mentions.within('formula', range.from, range.to).map(m => m.concept.id))];
  return { ...clause, formulas, targets: range === undefined ? [] : targetsOf(clause, range, references) };
}

/** Whom an act is about: the states, organisations and people in the clause, other than the speakers and their states. */
function targetsOf(clause: AttributedClause, range: Range, references: readonly Reference[]): CastMember[] {
  const own = new Set(clause.speakers.flatMap(({ id, state }) => (state === null ? [id] : [id, `state:${state}`])));
  const targets = new Map<string, CastMember>();
  for (const { member, kind } of beginningWithin(references, range.from, range.to)) {
    if (member === null || own.has(member.id)) continue;
    if (kind === 'state' || kind === 'name' || kind === 'organisation') targets.set(member.id, member);
  }
  return [...targets.values()];
}

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
