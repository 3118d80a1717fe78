import type { LanguagePack } from '../language/pack.ts';
import { en } from './en/index.ts';
import { id } from './id/index.ts';
import { ru } from './ru/index.ts';
import { zh } from './zh/index.ts';

/** Every language that Readout reads: one line each. */
export const packs: readonly LanguagePack[] = [en, id, ru, zh];
