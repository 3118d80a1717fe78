import type { Logger } from 'pino';
import type { Archive } from '../archive/archive.ts';
import type { Library } from '../engine/library.ts';
import type { Names } from '../query/names.ts';
import type { InterfaceLanguage } from '../web/interface-language.ts';
import type { Assets } from './assets.ts';

/** What the routes work with. */
export interface Services {
  readonly archive: Archive;
  readonly library: Library;
  /** The names that a query may use. */
  readonly names: Names;
  /** The name of a state in a language of the workbench; its code where it has none. */
  readonly stateName: (code: string, language: InterfaceLanguage) => string;
  /** The name of a person, state, organisation or outlet by its id; the id where nobody has it. */
  readonly actorName: (id: string) => string;
  readonly assets: Assets;
  readonly log: Logger;
  /** The time; a test gives its own. */
  readonly now: () => Date;
}
