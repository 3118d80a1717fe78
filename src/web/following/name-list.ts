import { html } from 'hono/html';
import { type Forms, nameLanguages } from '../../gazetteer/gazetteer.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import type { Markup } from '../markup.ts';
import { vocabulary } from '../messages/vocabulary.ts';

/** Forms by language: the names of somebody, the wordings of a formula. */
export function nameList(forms: Forms, language: InterfaceLanguage): Markup {
  const known = nameLanguages.filter(code => (forms[code] ?? []).length > 0);
  return html`<dl class="forms">${known.map(
    code =>
      html`<div><dt>${vocabulary[language].language[code] ?? code}</dt><dd lang="${code}">${(forms[code] ?? []).map((form, i) => html`${i === 0 ? '' : ' · '}<bdi>${form}</bdi>`)}</dd></div>`,
  )}</dl>`;
}
