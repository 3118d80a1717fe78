import type { InterfaceLanguage } from '../../web/interface-language.ts';
import type { StatesPageModel } from '../../web/pages/states-page.ts';
import { settled } from '../contacts/settled.ts';
import type { Services } from '../services.ts';

/** There are fewer states than this. */
const mostStates = 400;
/** States that are set against each other: as many as a picture holds. */
const mostDrawn = 12;

/** All states of the archive's contacts. */
export async function statesModel({ archive, stateName }: Services, language: InterfaceLanguage): Promise<StatesPageModel> {
  const unsettled = await settled(archive);
  const states = await archive.parties('state', mostStates);
  const drawn = states.slice(0, mostDrawn).map(({ party }) => party);
  return { states, drawn, pairs: await archive.pairs(drawn), unsettled, stateName: code => stateName(code, language) };
}
