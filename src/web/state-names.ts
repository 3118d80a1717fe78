import type { State } from '../gazetteer/gazetteer.ts';
import type { InterfaceLanguage } from './interface-language.ts';

/** Names states by their codes in a language of the workbench; a code that nobody has stays as it is. */
export function stateNames(states: readonly State[]): (code: string, language: InterfaceLanguage) => string {
  const byCode = new Map(states.map(state => [state.code, state]));
  return (code, language) => {
    const state = byCode.get(code);
    return (language === 'en' ? state?.name : state?.names[language]?.[0]) ?? state?.name ?? code;
  };
}
