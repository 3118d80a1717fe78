/** A link of Atom, as far as it matters here. */
interface Link {
  readonly href?: string;
  readonly rel?: string;
  readonly type?: string;
}

/** Where the first link with a relation leads, one to HTML before others; a link that names none is to the alternate. */
export function linkTo(links: readonly Link[] | undefined, relation: 'alternate' | 'next'): string | undefined {
  const fitting = (links ?? []).filter(({ rel }) => (rel ?? 'alternate').toLowerCase() === relation);
  return (fitting.find(({ type }) => type?.includes('html')) ?? fitting[0])?.href;
}
