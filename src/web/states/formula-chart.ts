import type { FormulaUse } from '../../following/formula-use.ts';
import { searchAddress } from '../addresses.ts';
import type { Chart } from '../charts/chart.ts';
import { intervalPlot } from '../charts/interval-plot.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import { stateMessages } from '../messages/state-messages.ts';

const mostFormulas = 14;

/** The formulas between states that are used most, each as a share of contacts with its interval. */
export function formulaChart(
  formulas: readonly FormulaUse[],
  {
    readouts,
    states,
    language,
  }: { readonly readouts: number; readonly states: readonly string[]; readonly language: InterfaceLanguage },
): Chart {
  const words = stateMessages[language];
  return intervalPlot({
    id: 'formulas',
    title: words.formulas,
    description: words.formulasAbout(readouts),
    along: 'rows',
    points: formulas.slice(0, mostFormulas).flatMap(({ formula, uses, readouts: trials, rate }) =>
      rate === null
        ? []
        : [
            {
              at: formula.replaceAll('-', ' '),
              ...rate,
              uses,
              trials,
              href: searchAddress({ q: `state:${states.join('-')} formula:${formula}` }),
            },
          ],
    ),
    columns: [words.formula, words.share, words.low, words.high, words.uses, words.readouts],
    language,
  });
}
