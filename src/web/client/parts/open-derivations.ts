/** Opens the rules of a value under the link that leads to them; without script the link leads to a page of its own. */
export function openDerivations(reading: HTMLElement): void {
  reading.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-why]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const open = link.getAttribute('aria-expanded') === 'true';
    link.setAttribute('aria-expanded', String(!open));
    if (open) opened.get(link)?.remove();
    else void show(link);
  });
}

const opened = new WeakMap<HTMLAnchorElement, Element>();

async function show(link: HTMLAnchorElement): Promise<void> {
  try {
    const answer = await fetch(link.href);
    // The page is the workbench's own, with everything from outside escaped; of it, the list of rules alone is taken over.
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const derivation = page.querySelector('.derivation');
    if (!answer.ok || derivation === null) throw new Error(`status ${answer.status}`);
    const within = link.closest('li, .contact-card') ?? link.parentElement;
    opened.set(link, derivation);
    if (link.getAttribute('aria-expanded') === 'true') within?.append(document.adoptNode(derivation));
  } catch {
    location.assign(link.href);
  }
}
