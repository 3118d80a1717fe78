import type { Position } from '../../following/position.ts';

/** A position and the place in the article that shows it. */
export interface CitedPosition extends Position {
  /** The address of the words. */
  readonly href: string;
}
