/** On every page. */
import { suggestWhileTyping } from './parts/suggest-while-typing.ts';

const box = document.querySelector<HTMLInputElement>('#ask');
if (box !== null) suggestWhileTyping(box);

// '/' leads to the search box, as in many tools, where nobody is typing.
addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || box === null) return;
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]') !== null) return;
  event.preventDefault();
  box.focus();
});
