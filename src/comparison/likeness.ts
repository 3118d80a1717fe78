import { actKinship } from './act-kinship.ts';
import { isGeneral, isPerformed, mayShareSigns, type Passage } from './passage.ts';
import { leastWording, wordingLikeness } from './wording-likeness.ts';

/** From this likeness two passages say the same. */
export const leastSame = 0.5;

/**
 * How surely two passages of two accounts say the same, 0 to 1: points for speaker, act, topics, formulas, figures and others named, and
 * within one language for wording. docs/comparison.md has the table. 0 where no speaker is common, where the acts contradict each other,
 * and where a topic or a state named is all that two different acts have in common.
 */
export function likenessOf(a: Passage, b: Passage): number {
  if ((a.kind === 'agenda') !== (b.kind === 'agenda')) return 0;
  const sameLanguage = a.language === b.language;
  const maySay = mayShareSigns(a, b);
  if (!(sameLanguage || maySay) || !a.speakers.some(speaker => b.speakers.includes(speaker))) return 0;
  const act = actPoints(a, b);
  if (act === null) return 0;
  const wording = sameLanguage ? wordingLikeness(a.words, b.words) : 0;
  const signs = maySay ? signPoints(a, b) : nothing;
  if (act === 0 && signs.firm === 0 && wording < leastWording) return 0;
  const content = (sameLanguage ? 0.3 : 1) * (maySay ? topicPoints(a, b) : 0) + signs.firm + signs.loose + 0.8 * wording;
  if (content === 0) return 0;
  const alone = a.speakers.length === b.speakers.length && a.speakers.every(speaker => b.speakers.includes(speaker));
  return Math.min(1, (alone ? 0.2 : 0.1) + act + content);
}

/** For acts that go together; what is discussed has no act, and any two items go together. Null where one act contradicts the other. */
function actPoints(a: Passage, b: Passage): number | null {
  if (a.act === null || b.act === null) return 0.15;
  const kinship = actKinship(a.act, b.act);
  switch (kinship) {
    case 'same':
      return a.act === 'state' ? 0 : 0.15;
    case 'family':
      return 0.1;
    case 'open':
      return 0;
    case 'contrary':
      return null;
  }
}

/** What two passages both hold, whoever says it. */
export function sharedSigns(a: Passage, b: Passage): string[] {
  return [
    ...sharedTopics(a, b),
    ...common(a.signs.formulas, b.signs.formulas),
    ...common(a.signs.figures, b.signs.figures),
    ...common(a.signs.named, b.signs.named),
    ...(doTheSame(a, b) && a.act !== null ? [a.act] : []),
  ];
}

/** Of the signs that two passages both hold, how many every contact has and how many tell more. */
export function countShared(a: Passage, b: Passage): { readonly general: number; readonly special: number } {
  if (!mayShareSigns(a, b)) return noneShared;
  let general = 0;
  let special = doTheSame(a, b) ? 1 : 0;
  for (const topic of a.signs.topics) {
    if (!b.signs.topics.includes(topic) || !(a.topics.includes(topic) || b.topics.includes(topic))) continue;
    if (isGeneral(topic)) general++;
    else special++;
  }
  for (const kind of ['formulas', 'figures', 'named'] as const)
    for (const sign of a.signs[kind]) if (b.signs[kind].includes(sign)) special++;
  return { general, special };
}

const noneShared = { general: 0, special: 0 };

/** Whether both do one of the acts that are known by themselves. */
const doTheSame = (a: Passage, b: Passage): boolean => a.act !== null && a.act === b.act && isPerformed(a.act);

/** Topics that both have, and that at least one is mainly about. */
const sharedTopics = (a: Passage, b: Passage): string[] =>
  common(a.signs.topics, b.signs.topics).filter(
    topic => a.topics.some(own => own === topic) || b.topics.some(own => own === topic),
  );

function topicPoints(a: Passage, b: Passage): number {
  const shared = sharedTopics(a, b);
  if (shared.length === 0) return 0;
  const fewest = Math.max(1, Math.min(a.topics.length, b.topics.length));
  const share = Math.min(1, shared.length / fewest);
  return shared.every(isGeneral) ? 0.05 + 0.05 * share : 0.15 + 0.25 * share;
}

/** Firm is what few passages have in common by chance; a state that both name is loose. */
function signPoints(a: Passage, b: Passage): { readonly firm: number; readonly loose: number } {
  const formulas = common(a.signs.formulas, b.signs.formulas).length;
  const figures = common(a.signs.figures, b.signs.figures).length;
  const named = common(a.signs.named, b.signs.named);
  const states = named.filter(isState).length;
  const others = named.length - states;
  return {
    firm:
      (formulas === 0 ? 0 : Math.min(0.5, 0.2 + 0.15 * formulas)) +
      (figures === 0 ? 0 : 0.4) +
      (others === 0 ? 0 : Math.min(0.4, 0.15 + 0.1 * others)) +
      (doTheSame(a, b) ? 0.2 : 0),
    loose: states === 0 ? 0 : 0.15,
  };
}

const nothing = { firm: 0, loose: 0 };
const none: readonly string[] = [];

const isState = (id: string): boolean => id.startsWith('state:');

const common = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.length === 0 || b.length === 0 ? none : a.filter(sign => b.includes(sign));
