/** The examples under each command's help. */
export const timelineExamples = `
Examples:
  readout timeline CN RU
  readout timeline Tiongkok Rusia --since 2020 --kind phone-call
  readout timeline CN RU --as-of 2026-03-31 --format csv > timeline.csv`;

export const formulasExamples = `
Readouts before --since are not counted; they tell whether a formula is new.

Examples:
  readout formulas --state CN --with RU --since 2020
  readout formulas --state CN --by half-year --format json`;

export const positionsExamples = `
Examples:
  readout positions xi-jinping --topic sovereignty
  readout positions 普京 --act oppose criticise --since 2022`;

export const peopleExamples = `
Example:
  readout people --query 'kind:phone-call date:2025'`;

export const statesExamples = `
Example:
  readout states --format csv > states.csv`;

export const evaluateExamples = `
docs/evaluation.md tells what gold is and how each facet is scored.

Examples:
  readout evaluate gold/
  readout evaluate gold/*.json --texts articles.ndjson --verbose
  readout evaluate gold/ --floor floor.json`;
