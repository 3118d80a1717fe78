import { partyBlock } from './party.ts';
import { byText, type Report } from './report.ts';
import { type ReportOfContact, reportsOfContacts } from './report-of-contact.ts';

const daysInBlock = 4;
/** Of a summit's many participants, as many as stand first in an order that is the same for every report. */
const mostPeople = 6;

/**
 * Under what a report is looked up: two reports can only be of one contact where they share a key. A key is a pair of states (or of
 * names, where no state is known) and four days. Stable texts, so that a database can hold them.
 */
export function blockKeysOf({ parties, day }: ReportOfContact): string[] {
  if (day === null) return [];
  const people = [...new Set(parties.map(partyBlock))]
    .sort((a, b) => scattered(a) - scattered(b) || byText(a, b))
    .slice(0, mostPeople);
  // Two of one state are still a pair.
  const pairs =
    people.length === 1
      ? people.map(one => `${one}+${one}`)
      : people.flatMap((a, i) => people.slice(i + 1).map(b => [a, b].sort(byText).join('+')));
  const blocks = new Set<number>();
  const spread = (from: number, to: number): void => {
    for (let block = Math.floor(from / daysInBlock); block <= Math.floor(to / daysInBlock); block++) blocks.add(block);
  };
  spread(day.from - day.before - 1, Math.min(day.to, day.from + longestContact) + day.after);
  for (const other of day.alternatives.slice(0, 4)) spread(other, other);
  return pairs.flatMap(pair => [...blocks].map(block => `${pair} ${block}`));
}

/** Days; a longer one is a slip of the text. */
const longestContact = 31;

/** The keys of all contacts of an article, each once. */
export function blockKeys(report: Report): string[] {
  return [...new Set(reportsOfContacts(report).flatMap(blockKeysOf))].sort(byText);
}

/** An order that has nothing to do with the alphabet, so that no state is always left out. */
function scattered(text: string): number {
  let hash = 7;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}
