/** How the command line ends: all was well, something could not be read, or it was called wrongly. */
export const exitCodes = { ok: 0, unread: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
