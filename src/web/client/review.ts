/** On the pages of the review: the keyboard, and evidence by selecting it in the text. */
import { lightUp } from './parts/light-up.ts';
import { reviewByKeyboard } from './parts/review-by-keyboard.ts';
import { selectEvidence } from './parts/select-evidence.ts';

for (const reading of document.querySelectorAll<HTMLElement>('.reading')) lightUp(reading);
reviewByKeyboard();
const source = document.querySelector<HTMLElement>('.source');
const form = document.querySelector<HTMLFormElement>('form[data-correction]');
if (source !== null && form !== null) selectEvidence(source, form);
