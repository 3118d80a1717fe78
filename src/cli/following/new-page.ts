import picocolors from 'picocolors';
import { Page } from '../report/page.ts';
import type { Terminal } from '../terminal.ts';

export const newPage = ({ width, colour }: Terminal): Page => new Page(width, picocolors.createColors(colour));

/** '1 contact', '2 contacts'. */
export const counted = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
