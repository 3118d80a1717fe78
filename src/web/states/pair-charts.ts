import type { Chart } from '../charts/chart.ts';
import { stateMessages } from '../messages/state-messages.ts';
import type { PairPageModel } from '../pages/pair-page.ts';
import { contactTimelineChart } from './contact-timeline-chart.ts';
import { formulaChart } from './formula-chart.ts';
import { actChart, topicChart } from './statement-charts.ts';
import { whoWithWhomChart } from './who-with-whom-chart.ts';

/** The charts of a page about states, in its order; the id of each is the name of its download too. */
export function pairCharts({ states, contacts, timeline, told, readouts, formulas, names }: PairPageModel): readonly Chart[] {
  const { language } = names;
  const counted = stateMessages[language].counted(told.read, told.all);
  return [
    contactTimelineChart(timeline, language),
    whoWithWhomChart(contacts, states, names),
    actChart(told.acts, states, counted, language),
    topicChart(told.topics, states, counted, language),
    formulaChart(formulas, { readouts, states, language }),
  ];
}
