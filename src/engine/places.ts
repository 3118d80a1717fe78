/** A place among tokens that lie in text order. */
interface Placed {
  readonly from: number;
}

/** Index of the first place that begins at or after a token; the number of places where none does. */
export function firstFrom(places: readonly Placed[], token: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The places that begin within tokens [from, to), found without a look at the others: stages ask this for every sentence. */
export function beginningWithin<P extends Placed>(places: readonly P[], from: number, to: number): P[] {
  return from < to ? places.slice(firstFrom(places, from), firstFrom(places, to)) : [];
}
