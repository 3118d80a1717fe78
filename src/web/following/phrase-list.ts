import { html } from 'hono/html';
import type { Formula } from '../../diplomacy/formulas.ts';
import { nameLanguages } from '../../gazetteer/gazetteer.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import type { Markup } from '../markup.ts';
import { formulaPageMessages } from '../messages/formula-page-messages.ts';
import { nameList } from './name-list.ts';
import { plainPhrase } from './plain-phrase.ts';

/** Wordings of each language that are shown at once. */
const most = 3;

/** The phrases of a formula in each language: the plainest few, and all patterns at a click. */
export function phraseList({ surfaces }: Formula, language: InterfaceLanguage): Markup {
  const words = formulaPageMessages[language];
  const plain = Object.fromEntries(
    nameLanguages.map(code => [code, [...new Set((surfaces[code] ?? []).map(plainPhrase))].slice(0, most)]),
  );
  return html`${nameList(plain, language)}
<details class="all"><summary>${words.allPhrases}</summary><p class="more">${words.patternHint}</p>${nameList(surfaces, language)}</details>`;
}
