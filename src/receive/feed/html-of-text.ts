const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Plain text as HTML, one paragraph for what stands between empty lines. */
export const htmlOfText = (text: string): string =>
  text
    .replace(/[&<>]/g, character => entities[character] ?? character)
    .split(/\n\s*\n/)
    .map(paragraph => `<p>${paragraph}</p>`)
    .join('\n');
