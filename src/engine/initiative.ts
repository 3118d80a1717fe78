import type { Range } from './attribution.ts';
import type { CastMember, Reference } from './cast.ts';
import type { Mentions } from './lookup.ts';
import type { Sentence } from './sentences.ts';

/** Who made a contact, and the words beside it that say so. */
export interface Initiative {
  readonly member: CastMember;
  readonly range: Range;
}

/** How far from a word of initiative the one whose it is may stand. */
const reach = 2;

/** 'at the initiative of the Finnish side', 'at Macron's request': the one in contact, or the state of one, who stands beside such a word. */
export function initiativeIn(
  mentions: Mentions,
  sentence: Sentence,
  references: readonly Reference[],
  members: readonly CastMember[],
): Initiative | null {
  const request = mentions.grammarWithin('at-request', sentence.from, sentence.to);
  const asking =
    request === null
      ? undefined
      : references.find(({ from, member }) => from >= request.to && members.some(one => one === member));
  if (request !== null && asking?.member != null) return { member: asking.member, range: { from: request.from, to: request.to } };
  for (const { from, to } of mentions.within('initiative', sentence.from, sentence.to)) {
    const latter = latterBeside(mentions, from, to) ? lastNamed(references, members, from) : null;
    if (latter !== null) return { member: latter, range: { from, to } };
    const after = references.find(reference => reference.from >= to && reference.from <= to + reach);
    const before = references.findLast(reference => reference.to <= from && reference.to >= from - reach);
    const governed = before !== undefined && mentions.grammarAt(before.from - 1, 'preposition')?.to === before.from;
    for (const reference of governed ? [before, after] : [after, before]) {
      const member =
        members.find(one => one === reference?.member) ??
        members.find(one => reference?.kind === 'state' && one.state !== null && one.state === reference.member?.state);
      if (member !== undefined) return { member, range: { from, to } };
    }
  }
  return null;
}

/** 'at the latter's invitation', 'at the invitation of the latter' */
function latterBeside(mentions: Mentions, from: number, to: number): boolean {
  return mentions.grammarWithin('latter', from - reach - 1, to + reach + 1) !== null;
}

/** The one in contact whom the sentence named last before a place. */
function lastNamed(references: readonly Reference[], members: readonly CastMember[], before: number): CastMember | null {
  return references.findLast(({ to, member }) => to <= before && members.some(one => one === member))?.member ?? null;
}
