import type { Rate } from '../../following/wilson-interval.ts';
import type { InterfaceLanguage } from '../interface-language.ts';

/** A share of 0 to 1 in per cent; what is less than a thousandth says so. */
export function percent(share: number, language: InterfaceLanguage): string {
  const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 });
  return share > 0 && share < 0.001 ? `< ${format.format(0.001)}` : format.format(share);
}

/** '12 % (8–17 %)'. */
export const rateText = ({ value, low, high }: Rate, language: InterfaceLanguage): string =>
  `${percent(value, language)} (${percent(low, language)}–${percent(high, language)})`;
