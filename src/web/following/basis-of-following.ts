import type { InterfaceLanguage } from '../interface-language.ts';
import { formulaPageMessages } from '../messages/formula-page-messages.ts';
import type { FollowedFormulas } from './formula-account.ts';

/** On how many contacts and articles the figures rest; what is still being worked out says so. */
export function basisOfFollowing(
  followed: Pick<FollowedFormulas, 'read' | 'articles' | 'readouts'> | null,
  language: InterfaceLanguage,
): string {
  const words = formulaPageMessages[language];
  if (followed === null) return words.following;
  const { read, articles, readouts } = followed;
  return read >= articles ? words.followedAll(readouts, read) : words.followedNewest(readouts, read);
}
