/** Units that the names of rows may take on the left. */
const widest = 230;
const ofCharacter = 7.2;

/** How wide a name is when written at the size of a chart's labels; Han and other wide characters count twice. */
const widthOf = (name: string): number =>
  [...name].reduce((width, character) => width + (/[\u1100-\u115f\u2e80-\uffe6]/.test(character) ? 2 : 1), 0) * ofCharacter;

/** The margin in which all names stand. */
export const labelMargin = (names: readonly string[]): number => Math.min(widest, Math.max(40, ...names.map(widthOf)) + 14);

/** A name cut so that it stands in the margin. */
export function shortened(name: string): string {
  if (widthOf(name) <= widest - 14) return name;
  const characters = [...name];
  while (characters.length > 0 && widthOf(`${characters.join('')}…`) > widest - 14) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
