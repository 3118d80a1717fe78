import { fold } from '../language/fold.ts';

/**
 * A name as names are looked up: folded, apostrophes gone, other marks as spaces, and Chinese characters without spaces between them.
 * 'Dlamini-Zuma' and 'dlamini zuma' are one, and so are '弗拉基米尔·普京' and '弗拉基米尔普京'.
 */
export function foldedName(name: string): string {
  return fold(name)
    .replace(/'/g, '')
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim();
}
