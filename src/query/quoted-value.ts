/** A text as a value or a phrase of a query: in quotation marks, with what would end it escaped. */
export const quotedText = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** A value of a field: as it stands where nothing in it could be misread. */
export const quotedValue = (text: string): string => (plain.test(text) ? text : quotedText(text));

const plain = /^[^\s()（）"“«「,，\\]+$/u;
