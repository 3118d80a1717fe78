import type { Mentions } from './lookup.ts';
import type { Naming } from './naming.ts';
import { ownerAfter } from './titles.ts';

/** 'both presidents', 'the presidents of Russia and Belarus': a pair is one reference, whatever offices stand in it. */
export function readPairs(naming: Naming): void {
  const { mentions } = naming;
  for (const { from, to } of mentions.of('pair')) {
    if (naming.isCovered(from, to) || isSideOfOne(mentions, from, to)) continue;
    const end = afterOwners(mentions, to);
    naming.add({ from, to: end, nameFrom: from, kind: 'pair', member: null });
    naming.cover(from, end);
  }
}

/** 'the Chinese side', 'for its part': a word for the sides that means one of them, or nothing in a linking phrase. */
function isSideOfOne(mentions: Mentions, from: number, to: number): boolean {
  if (mentions.within('state', from - 2, from).some(state => state.to === from && state.concept.form === 'adjective'))
    return true;
  return mentions
    .within('grammar', from - 3, to)
    .some(word => word.from < from && word.to === to && word.concept.word !== 'temporal');
}

function afterOwners(mentions: Mentions, to: number): number {
  let end = ownerAfter(mentions, to)?.to ?? to;
  while (end > to) {
    const joint = mentions.grammarAt(end, 'conjunction');
    const next = joint === null ? null : mentions.mentionAt(joint.to, 'state');
    if (next === null) break;
    end = next.to;
  }
  return end;
}
