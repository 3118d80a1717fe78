import type { InterfaceLanguage } from '../interface-language.ts';

/** The words of one part of the workbench, in every language in which it speaks; the compiler holds their keys equal. */
export type InEachLanguage<Words> = Readonly<Record<InterfaceLanguage, Readonly<Words>>>;
