/** Where a text can be pasted or dropped. */
import { lightUp } from './parts/light-up.ts';
import { readInPage } from './parts/read-in-page.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-read]')) readInPage(form);
for (const reading of document.querySelectorAll<HTMLElement>('.result .reading')) lightUp(reading);
