/** A line of a page: its words, and where and how large they stand, in points from the lower left corner. */
export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}
