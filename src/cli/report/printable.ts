/**
 * A piece of source text for one line of a terminal: white space as single spaces, and without the control and direction
 * characters with which a text could write over what stands around it. For display alone; records keep the text as it is.
 */
export const printable = (text: string): string => text.toWellFormed().replace(/\s+/g, ' ').replace(commanding, '').trim();

const commanding = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
