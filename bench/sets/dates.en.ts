import type { DateCase } from './date-case.ts';

/** English: sentences of our own in the manner of the press and of official readouts. */
export const englishDates: readonly DateCase[] = [
  // A weekday with its date is one expression.
  ['The two presidents spoke by phone on Thursday, June 19, 2025.', '2025-06-20', '2025-06-19'],
  ['The leaders met on Monday (March 3) in the capital.', '2025-03-04', '2025-03-03'],
  ['The call took place on Thursday 19 June.', '2025-06-20', '2025-06-19'],
  ['On Wednesday evening, May 4, 2022, the ministers dined together.', '2022-05-05', '2022-05-04'],
  ['The envoy arrived on Tues., Dec. 31.', '2025-01-02', '2024-12-31'],
  ['The two met on Tuesday, the 17th of June.', '2025-06-20', '2025-06-17'],
  ['The delegation left Friday, Jan. 3rd.', '2025-01-06', '2025-01-03'],
  ['The talks opened on Wednesday, 18 June 2025, at noon.', '2025-06-20', '2025-06-18'],
  // Abbreviations and other ways to write a date.
  ['The treaty was signed on Jan. 10, 2022.', '2022-01-12', '2022-01-10'],
  ['A second call followed on Sept. 5th, 2023.', '2023-09-07', '2023-09-05'],
  ['The visit began on 2 Nov 2022.', '2022-11-04', '2022-11-02'],
  ['WASHINGTON, Aug 3 - The president hosted his guest.', '2024-08-04', '2024-08-03'],
  ['The report is dated 10/31/2022.', '2022-11-02', '2022-10-31'],
  ['The note bears the date 31/10/2022.', '2022-11-02', '2022-10-31'],
  ['Figures as of 2025-06-19 show a rise.', '2025-06-20', '2025-06-19'],
  ['The pact was signed on May 8.', '2025-05-10', '2025-05-08'],
  ['The summit of March 22 failed.', '2025-04-02', '2025-03-22'],
  ['The accord of 4 July 1976 still holds.', '2025-06-20', '1976-07-04'],
  // Days told from the day of publication.
  ['The leaders spoke yesterday.', '2025-06-20', '2025-06-19'],
  ['The prime minister called his counterpart last night.', '2025-06-20', '2025-06-19'],
  ['The two met earlier today.', '2025-06-20', '2025-06-20'],
  ['This morning the chancellor received the envoy.', '2025-06-20', '2025-06-20'],
  ['They spoke the day before yesterday.', '2025-06-20', '2025-06-18'],
  ['The convoy left three days ago.', '2025-06-20', '2025-06-17'],
  ['He is to fly home tomorrow morning.', '2025-06-20', '2025-06-21'],
  ['They met on the 3rd of this month.', '2025-06-20', '2025-06-03'],
  ['They met on the 25th of last month.', '2025-06-20', '2025-05-25'],
  ['The envoy left on Wednesday last week.', '2025-06-20', '2025-06-11'],
  // A weekday alone is the last one up to publication.
  ['The president said on Tuesday that talks would go on.', '2025-06-20', '2025-06-17'],
  ['The king told reporters Friday.', '2025-06-22', '2025-06-20'],
  ['The two spoke late on Monday.', '2025-06-20', '2025-06-16'],
  ['Thursday morning, the ministers resumed.', '2025-06-20', '2025-06-19'],
  ['The chancellor welcomed the plan Wednesday.', '2025-06-20', '2025-06-18'],
  // A year that is not written is the last one.
  ['They last met on December 12.', '2025-01-15', '2024-12-12'],
  ['The visit of 3 January was short.', '2025-01-15', '2025-01-03'],
  ['The summit ran on November 18-19, 2024.', '2024-12-01', '2024-11-18/2024-11-19'],
  ['The conference met from 5 to 7 May 2025.', '2025-05-20', '2025-05-05/2025-05-07'],
  ['Relations were restored in January 2022.', '2025-01-15', '2022-01'],
  ['The deal was struck last December.', '2025-06-20', '2024-12'],
  ['They had met in April.', '2025-06-20', '2025-04'],
  // Zones.
  ['The call began at 9 a.m. ET on June 18.', '2025-06-20', '2025-06-18'],
  ['The broadcast began on 19 June 2025 at 21:00 Beijing time.', '2025-06-20', '2025-06-19'],
  ['The call took place at 11:30 MSK on Tuesday, June 17.', '2025-06-20', '2025-06-17'],
  // A weekday that contradicts its date: the date stands.
  ['The president called on Tuesday, July 8, 2020.', '2020-07-09', '2020-07-08'],
  ['On Friday, June 19, 2025, the two met.', '2025-06-20', '2025-06-19'],
  // What only looks like a date.
  ['The parties may 10 times over repeat it.', '2025-06-20', null],
  ['About 3/4 of members agreed.', '2025-06-20', null],
  ['The home side won 5-2.', '2025-06-20', null],
  ['Leaders march for peace.', '2025-06-20', null],
  ['The shop is open 24/7.', '2025-06-20', null],
  ['Article 8/7 sets out the duty.', '2025-06-20', null],
  ['The talks lasted 5 minutes.', '2025-06-20', null],
  ['Talks resume next week.', '2025-06-20', null],
  ['The programme starts at 8:30 ET.', '2025-06-20', null],
  ['The Good Friday agreement holds.', '2025-06-20', null],
];
