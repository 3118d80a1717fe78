const hour = 3_600_000;

/** Milliseconds, by the names of the RSS syndication module. */
const periods: Readonly<Record<string, number>> = {
  hourly: hour,
  daily: 24 * hour,
  weekly: 7 * 24 * hour,
  monthly: 30 * 24 * hour,
  yearly: 365 * 24 * hour,
};

/** Milliseconds between two changes of a feed, as `sy:updatePeriod` and `sy:updateFrequency` tell them; undefined where they do not. */
export function syndicationInterval(
  sy: { readonly updatePeriod?: string; readonly updateFrequency?: number } | undefined,
): number | undefined {
  const period = periods[sy?.updatePeriod?.toLowerCase() ?? ''];
  const frequency = sy?.updateFrequency ?? 1;
  return period === undefined || !(frequency > 0) ? undefined : period / frequency;
}
