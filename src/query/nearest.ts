import { editDistance } from '../gazetteer/edit-distance.ts';

/** Which of the known texts a text may have been meant to be: those that it begins, then those that are spelled much like it. */
export function nearest(known: Iterable<string>, text: string, atMost: number): string[] {
  // Everything is near one or two letters.
  const farthest = Math.min(mostMistakes, Math.floor(text.length / 3));
  const near: { readonly known: string; readonly distance: number }[] = [];
  for (const other of known) {
    const distance = (text.length > 2 || han.test(text)) && other.startsWith(text) ? 0 : editDistance(other, text, farthest);
    if (distance <= farthest) near.push({ known: other, distance });
  }
  return near
    .sort((a, b) => a.distance - b.distance || a.known.length - b.known.length)
    .slice(0, atMost)
    .map(({ known }) => known);
}

const han = /^\p{Script=Han}{2}/u;

/** More than so many mistakes make another word. */
const mostMistakes = 4;
