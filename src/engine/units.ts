import { firstFrom } from './places.ts';
import type { Quotation } from './quotes.ts';
import type { Sentence } from './sentences.ts';

/** A sentence, or the sentences that one quotation runs through: what one attribution covers. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
  readonly heading: boolean;
  readonly quotations: readonly Quotation[];
  /** The sentences inside a quotation, as token ranges. */
  sentencesOf(quotation: Quotation): readonly { readonly from: number; readonly to: number }[];
}

/** A unit takes in no more quotations than this: marks that run astray do not make one of a whole text. */
const mostQuotations = 64;

/** Joins the body's sentences that a quotation holds together. */
export function joinUnits(sentences: readonly Sentence[], quotations: readonly Quotation[]): Unit[] {
  const body = sentences.filter(sentence => sentence.section === 'body');
  const units: Unit[] = [];
  let q = 0;
  for (let s = 0; s < body.length; s++) {
    const first = body[s];
    if (first === undefined) break;
    const begin = s;
    let last = first;
    const inside: Quotation[] = [];
    for (
      let quotation = quotations[q];
      quotation !== undefined && quotation.outerFrom < last.to && inside.length < mostQuotations;
      quotation = quotations[q]
    ) {
      inside.push(quotation);
      q++;
      while (quotation.outerTo > last.to) {
        const next = body[s + 1];
        if (next === undefined) break;
        last = next;
        s++;
      }
    }
    const members = body.slice(begin, s + 1);
    units.push({
      from: first.from,
      to: last.to,
      paragraph: first.paragraph,
      heading: first.heading && inside.length === 0,
      quotations: inside,
      sentencesOf: quotation =>
        members
          .slice(Math.max(0, firstFrom(members, quotation.from + 1) - 1), firstFrom(members, quotation.to))
          .map(({ from, to }) => ({ from: Math.max(from, quotation.from), to: Math.min(to, quotation.to) }))
          .filter(({ from, to }) => to > from),
    });
  }
  return units;
}
