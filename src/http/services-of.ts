import type { Logger } from 'pino';
import type { Archive } from '../archive/archive.ts';
import type { Library } from '../engine/library.ts';
import { namesOf } from '../query/names.ts';
import { actorNames } from '../web/actor-names.ts';
import { stateNames } from '../web/state-names.ts';
import type { Assets } from './assets.ts';
import type { Services } from './services.ts';

/** What the routes work with, made from an archive and the facts with which its articles were read. */
export function servicesOf(given: {
  readonly archive: Archive;
  readonly library: Library;
  readonly assets: Assets;
  readonly log: Logger;
  readonly now?: () => Date;
}): Services {
  const { archive, library, assets, log, now = () => new Date() } = given;
  const { gazetteer } = library;
  return {
    archive,
    library,
    assets,
    log,
    now,
    names: namesOf(() => library),
    stateName: stateNames(gazetteer.states),
    actorName: actorNames(gazetteer),
  };
}
