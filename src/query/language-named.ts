import { type NameLanguage, nameLanguages } from '../gazetteer/gazetteer.ts';
import { fold } from '../language/fold.ts';

/** The code of a language that is read here, by its code or its name in any of those languages; null where it is none of them. */
export function languageNamed(text: string): NameLanguage | null {
  const name = fold(text.trim());
  return nameLanguages.find(code => code === name || known[code].includes(name)) ?? null;
}

/** Names as they fold. */
const known: Readonly<Record<NameLanguage, readonly string[]>> = {
  en: ['english', 'inggris', '英语', '英文', 'английский'],
  id: ['indonesian', 'indonesia', '印尼语', '印度尼西亚语', 'индонезийский'],
  zh: ['chinese', 'mandarin', 'tionghoa', '汉语', '中文', 'китайский'],
  ru: ['russian', 'rusia', '俄语', '俄文', 'русский'],
};
