import type picocolors from 'picocolors';

export type Colours = ReturnType<typeof picocolors.createColors>;

/** Puts a text in a colour or a weight. */
export type Style = (text: string) => string;
