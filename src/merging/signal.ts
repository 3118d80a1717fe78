/** What speaks for or against two reports being of one contact, and how much: points add up. */
export interface Signal {
  readonly of: 'participants' | 'kind' | 'status' | 'date' | 'office' | 'content' | 'text';
  readonly points: number;
  /** The reason, in words that an analyst can check. */
  readonly because: string;
  /** Set where no other signal can outweigh it. */
  readonly contradicts?: true;
}

/** Whether two reports are of one contact. */
export interface Decision {
  readonly same: boolean;
  /** The sum of the points; `threshold` and more, with no contradiction, is the same contact. */
  readonly score: number;
  readonly why: readonly Signal[];
}

/** Points from which two reports are of one contact. */
export const threshold = 5;
