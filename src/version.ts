/** The version of the engine, part of every record's `readBy`. Kept equal to package.json's by a test. */
export const engineVersion = '0.1.0';
