import type { Edition } from './edition.ts';

/** What is known of the article: its title, who published it and when, and whom it cites. */
export function printDocument(edition: Edition): void {
  const { page, record } = edition;
  const { title, outlet, published, language, location, citedSources } = record.document;
  page.paragraph(0, page.run(title?.value ?? 'Article without a title', page.colours.bold));
  edition.explain('/document/title', 2);
  const facts = [outlet?.name, published?.value, edition.language(language), location].filter(fact => fact != null);
  page.paragraph(0, edition.note(facts.join(' · ')));
  for (const key of ['outlet', 'published', 'language', 'account']) edition.explain(`/document/${key}`, 2);
  if (citedSources.length > 0) page.paragraph(0, edition.note(`Cites ${citedSources.map(source => source.name).join(', ')}`));
  edition.explain('/document/citedSources', 2);
}
