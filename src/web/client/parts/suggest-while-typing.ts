/** What /api/suggest answers. */
interface Suggestion {
  readonly text: string;
  readonly about: string;
  readonly start: number;
  readonly end: number;
}

/** Offers what may be meant while somebody types a query: a combobox with a list (WAI-ARIA), by keyboard and by pointer. */
export function suggestWhileTyping(box: HTMLInputElement): void {
  const list = document.createElement('ul');
  list.className = 'suggestions';
  list.id = `${box.id}-suggestions`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', box.labels?.[0]?.textContent ?? '');
  list.hidden = true;
  box.after(list);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-controls': list.id,
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
  }))
    box.setAttribute(name, value);

  let offered: readonly Suggestion[] = [];
  let at = -1;
  let asked = 0;

  const close = (): void => {
    offered = [];
    draw();
  };
  const draw = (): void => {
    at = -1;
    list.replaceChildren(...offered.map(optionOf));
    list.hidden = offered.length === 0;
    box.setAttribute('aria-expanded', String(!list.hidden));
    box.removeAttribute('aria-activedescendant');
  };
  const optionOf = ({ text, about }: Suggestion, index: number): HTMLElement => {
    const option = document.createElement('li');
    option.id = `${list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    const meaning = document.createElement('span');
    meaning.className = 'about';
    meaning.textContent = about;
    option.append(text, ' ', meaning);
    // Before the box loses the focus, which would close the list.
    option.addEventListener('pointerdown', event => {
      event.preventDefault();
      take(index);
    });
    return option;
  };
  const move = (by: number): void => {
    at = (at + by + offered.length) % offered.length;
    for (const [i, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(i === at));
    box.setAttribute('aria-activedescendant', `${list.id}-${at}`);
  };
  const take = (index: number): void => {
    const chosen = offered[index];
    if (chosen === undefined) return;
    const after = chosen.text.endsWith(':') ? '' : ' ';
    box.setRangeText(chosen.text + after, chosen.start, chosen.end, 'end');
    close();
    if (after === '') void ask();
  };
  const ask = async (): Promise<void> => {
    const turn = ++asked;
    const caret = box.selectionStart ?? box.value.length;
    const answer = await fetch(`/api/suggest?${new URLSearchParams({ q: box.value, caret: String(caret) })}`);
    // What was asked before may be answered after.
    if (!answer.ok || turn !== asked) return;
    offered = suggestionsOf(await answer.json());
    draw();
  };

  box.addEventListener('input', () => void ask());
  box.addEventListener('blur', close);
  box.addEventListener('keydown', event => {
    if (offered.length === 0) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(at === -1 ? 0 : -1);
    else if (event.key === 'Escape') close();
    else if ((event.key === 'Enter' || event.key === 'Tab') && at >= 0) take(at);
    else return;
    event.preventDefault();
  });
}

function suggestionsOf(answer: unknown): Suggestion[] {
  if (typeof answer !== 'object' || answer === null || !('suggestions' in answer) || !Array.isArray(answer.suggestions))
    return [];
  return answer.suggestions.filter(isSuggestion);
}

const isSuggestion = (one: unknown): one is Suggestion =>
  typeof one === 'object' &&
  one !== null &&
  'text' in one &&
  typeof one.text === 'string' &&
  'about' in one &&
  typeof one.about === 'string' &&
  'start' in one &&
  typeof one.start === 'number' &&
  'end' in one &&
  typeof one.end === 'number';
