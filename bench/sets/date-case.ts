/**
 * A press sentence, the day on which it was published, and what a careful reader would name: an ISO day, a month where no day is
 * given ('2024-12'), a range ('2024-11-18/2024-11-19'), several with spaces between, or null where the sentence names no date.
 */
export type DateCase = readonly [text: string, published: string, date: string | null];
