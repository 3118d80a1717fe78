/** A quotation of this many words or more is a quote; shorter ones are single words set apart. */
export const leastWords = 3;
