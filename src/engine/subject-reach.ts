/** The subject of a sentence stands within this many tokens of its beginning. */
export const subjectReach = 10;
