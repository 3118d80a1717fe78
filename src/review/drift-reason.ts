/** Why a correction has no place in a record as it is: what it points at changed, was not read again, or does not go together. */
export const driftReasons = ['text-changed', 'gone', 'ambiguous', 'does-not-fit'] as const;
export type DriftReason = (typeof driftReasons)[number];
