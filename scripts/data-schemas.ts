/** What the files under `data/` may hold: the same lines as the overlay's. */
export { formulaLine } from '../src/overlay/formula-line.ts';
export { organisationLine } from '../src/overlay/organisation-line.ts';
export { outletLine } from '../src/overlay/outlet-line.ts';
export { personLine } from '../src/overlay/person-line.ts';
export { stateLine } from '../src/overlay/state-line.ts';
