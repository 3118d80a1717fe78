/** The languages in which the workbench itself speaks. */
export const interfaceLanguages = ['en', 'id'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** The languages' own names. */
export const languageNames: Readonly<Record<InterfaceLanguage, string>> = { en: 'English', id: 'Bahasa Indonesia' };

export const isInterfaceLanguage = (code: string | undefined): code is InterfaceLanguage =>
  interfaceLanguages.some(language => language === code);

/** What was asked for now, else what was chosen before, else what the browser prefers, else English. */
export function interfaceLanguage(
  asked: string | undefined,
  chosen: string | undefined,
  acceptLanguage: string | undefined,
): InterfaceLanguage {
  if (isInterfaceLanguage(asked)) return asked;
  if (isInterfaceLanguage(chosen)) return chosen;
  return preferred(acceptLanguage ?? '') ?? 'en';
}

/** The first that we speak of an Accept-Language header, by its weights. */
function preferred(header: string): InterfaceLanguage | null {
  const ranges = header
    .slice(0, 500)
    .split(',')
    .map(range => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
      const weight = parameters.map(parameter => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(found => found !== undefined);
      // 'in' is what Indonesian was called before 1989, and still is by some systems.
      return { code: tag.replace(/-.*/, '').replace(/^in$/, 'id'), weight: Number(weight ?? 1) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return ranges.map(({ code }) => code).find(isInterfaceLanguage) ?? null;
}
