/** Whatever names an anchor in `data-anchors` belongs together: pointing at one lights up all, choosing one brings the other into view. */
export function lightUp(reading: HTMLElement): void {
  const byAnchor = new Map<string, Element[]>();
  for (const element of reading.querySelectorAll<HTMLElement>('[data-anchors]'))
    for (const anchor of anchorsOf(element)) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), element]);

  const show = (shown: 'lit' | 'chosen', anchors: readonly string[]): void => {
    for (const element of reading.querySelectorAll(`.${shown}`)) element.classList.remove(shown);
    for (const anchor of anchors) for (const element of byAnchor.get(anchor) ?? []) element.classList.add(shown);
  };
  const lit = (event: Event): void => show('lit', anchorsAt(event));
  reading.addEventListener('pointerover', lit);
  reading.addEventListener('focusin', lit);
  reading.addEventListener('pointerleave', () => show('lit', []));

  const choose = (): void => {
    const anchor = decodeURIComponent(location.hash.slice(1)).replace(/^r-/, '');
    if (byAnchor.has(anchor)) show('chosen', [anchor]);
  };
  reading.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const goal = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (goal === null) return;
    event.preventDefault();
    history.replaceState(null, '', link.hash);
    choose();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    goal.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
    const focused = goal.matches('a[href]') ? goal : goal.querySelector<HTMLElement>('a[href]');
    focused?.focus({ preventScroll: true });
  });
  addEventListener('hashchange', choose);
  choose();
}

const anchorsOf = (element: HTMLElement): string[] => (element.dataset.anchors ?? '').split(' ').filter(anchor => anchor !== '');

function anchorsAt(event: Event): string[] {
  const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-anchors]') : null;
  return element === null ? [] : anchorsOf(element);
}
