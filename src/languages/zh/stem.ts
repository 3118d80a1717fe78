/** Chinese takes nothing off its words. */
export const stem = (norm: string): string => norm;
