export type * from './diplomacy/vocabulary.ts';
export { ReadError } from './engine/errors.ts';
export { Library, standardLibrary } from './engine/library.ts';
export { longestText, type ReadOptions, read } from './engine/read.ts';
export type * from './record/record.ts';
export type { Metadata } from './source/source.ts';
