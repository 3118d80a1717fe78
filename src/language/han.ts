/** Traditional characters and the simplified ones to which they fold, in pairs. */
const pairs = '習习國国會会談谈總总統统電电話话訪访華华臺台灣湾韓韩';

export const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs.charAt(2 * i), pairs.charAt(2 * i + 1)]),
);
