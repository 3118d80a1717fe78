/** On a reading page: pointing at a mark or at an entry of the record lights up the other, and the rules of a value open where they are asked for. */
import { lightUp } from './parts/light-up.ts';
import { openDerivations } from './parts/open-derivations.ts';

for (const reading of document.querySelectorAll<HTMLElement>('.reading')) {
  lightUp(reading);
  openDerivations(reading);
}
