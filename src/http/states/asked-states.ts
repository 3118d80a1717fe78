import { stateMessages } from '../../web/messages/state-messages.ts';
import { Refusal } from '../refusal.ts';

/** As many states as one page is about. */
const mostStates = 4;

/** The codes that an address names, 'CN-RU', sorted. Throws a Refusal (404) where they are none. */
export function askedStates(asked: string): readonly string[] {
  const codes = [...new Set(asked.toUpperCase().split('-'))].sort();
  if (codes.length > mostStates || codes.some(code => !/^[A-Z]{2}$/.test(code)))
    throw new Refusal(404, language => stateMessages[language].noStates(asked.slice(0, 40)));
  return codes;
}
