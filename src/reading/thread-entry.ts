import { extname } from 'node:path';

/** The module that reading threads run: TypeScript where this runs as such, else what it was compiled into. */
export const threadEntry = new URL(`./reading-thread-entry${extname(import.meta.url)}`, import.meta.url);
