import type { ContactNames } from '../../web/contacts/shown-contact.ts';
import type { InterfaceLanguage } from '../../web/interface-language.ts';
import type { Services } from '../services.ts';

/** How contacts are told in a language of the workbench. */
export const namesFor = ({ stateName, actorName }: Services, language: InterfaceLanguage): ContactNames => ({
  language,
  stateName: code => stateName(code, language),
  actorName,
});
