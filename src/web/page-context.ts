import type { InterfaceLanguage } from './interface-language.ts';

/** What every page is made with, beside what it shows. */
export interface PageContext {
  readonly language: InterfaceLanguage;
  /** Path and query of the page itself, for the links that change its language. */
  readonly address: string;
  /** The address of a file that the bundler made: 'workbench.css', 'reading.js'. */
  readonly asset: (name: string) => string;
}
