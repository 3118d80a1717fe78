/** The simplest wording of a formula's pattern: without what may be left out in '(…)', the first of '{a|b}'. */
export function plainPhrase(pattern: string): string {
  return pattern
    .replace(/\([^)]*\)/g, '')
    .replace(/\{([^|}]*)[^}]*\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
