import type { Actor } from '../record/record.ts';
import type { GoldActor } from './gold.ts';

/** A name without case, accents and punctuation. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const lastWord = (name: string): string | undefined => name.split(' ').at(-1);

/** Whether an actor of a record is the one that the gold means: of its state, and of one of its names or, with a state, its surname. */
export function isSameActor(gold: GoldActor, actor: Actor | undefined): boolean {
  const state = gold.state ?? '';
  if (actor === undefined || (state !== '' && state !== actor.state)) return false;
  const names = [gold.name, ...(gold.aliases ?? [])].map(folded);
  return [actor.name, ...actor.aliases]
    .filter(name => name !== '')
    .map(folded)
    .some(name => names.some(other => other === name || (state !== '' && lastWord(other) === lastWord(name))));
}
