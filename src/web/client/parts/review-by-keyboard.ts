/** Moves through what can be decided (j, k), decides (a, c, x), takes back (u) and tells the keys (?), where nobody is typing. */
export function reviewByKeyboard(): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-decision]')];
  const help = document.querySelector<HTMLDialogElement>('dialog.keys');
  const current = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('[data-decision]') ?? null;
  const go = (row: HTMLElement | undefined): void => {
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  };
  const move = (by: 1 | -1): void => {
    const row = current();
    if (row === null) go(by === 1 ? rows[0] : rows.at(-1));
    else go(rows[rows.indexOf(row) + by]);
  };
  const deed = (key: string): boolean => {
    const button = current()?.querySelector<HTMLElement>(`[data-key="${key}"]`) ?? null;
    const last = key === 'u' ? document.querySelector<HTMLElement>('[data-undo-last]') : null;
    (button ?? last)?.click();
    return (button ?? last) !== null;
  };

  addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || help?.open === true) return;
    const typing = event.target instanceof Element ? event.target.closest('input, textarea, select, [contenteditable]') : null;
    if (event.key === 'Escape') {
      const cancel = document.querySelector<HTMLAnchorElement>('[data-cancel]');
      if (cancel !== null && typing?.closest('[data-correction]') != null) cancel.click();
      return;
    }
    if (typing !== null) return;
    if (event.key === 'j') move(1);
    else if (event.key === 'k') move(-1);
    else if (event.key === '?') help?.showModal();
    else if (!(['a', 'c', 'x', 'u'].includes(event.key) && deed(event.key))) return;
    event.preventDefault();
  });

  // What was decided last, or is being corrected, is where one goes on.
  const goal = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const correction = document.querySelector<HTMLElement>('[data-correction]');
  const first = correction?.querySelector<HTMLElement>('select, input:not([type=hidden]), textarea');
  if (first != null) first.focus();
  else if (goal !== null && rows.includes(goal)) go(goal);
}
