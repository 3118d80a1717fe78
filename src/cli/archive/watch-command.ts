import { setTimeout as pause } from 'node:timers/promises';
import type { Archive } from '../../archive/archive.ts';
import type { FollowedFeed } from '../../archive/followed-feed.ts';
import { isAddress } from '../../intake/arrivals.ts';
import { stateOf, type Visit, visitFeed } from '../../intake/visit-feed.ts';
import { openWeb } from '../../intake/web-arrivals.ts';
import { readFeed } from '../../receive/feed/read-feed.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { UsageError } from '../usage-error.ts';
import type { WatchOptions } from './archive-options.ts';
import { withArchive } from './with-archive.ts';

/** How long is slept at most, so that a feed that another command follows meanwhile is noticed. */
const longestSleep = 10 * 60_000;

/** `readout watch`: follows feeds, each as often as it asks for, until it is interrupted. */
export async function watchCommand(feeds: readonly string[], options: WatchOptions): Promise<ExitCode> {
  for (const feed of feeds)
    if (!isAddress(feed)) throw new UsageError(`'${feed}' is no address of a feed; it begins with https://`);
  return withArchive(options.archive, 'create', async archive => {
    if (options.list === true) return list(archive);
    if (options.stop !== undefined) return stop(archive, options.stop);
    const followed = new Set((await archive.followedFeeds()).map(({ address }) => address));
    for (const address of feeds)
      if (!followed.has(address)) await archive.follow({ address, title: null, lastRead: null, state: null });
    if ((await archive.followedFeeds()).length === 0)
      throw new UsageError('No feed is followed yet; name one, as: readout watch https://example.org/feed.xml');
    return follow(archive, options);
  });
}

async function follow(archive: Archive, { once, jobs }: WatchOptions): Promise<ExitCode> {
  const { fetcher } = openWeb();
  const stopped = new AbortController();
  const onSignal = (): void => stopped.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  let code: ExitCode = exitCodes.ok;
  while (!stopped.signal.aborted) {
    for (const feed of await archive.followedFeeds()) {
      if (stopped.signal.aborted || (once !== true && !isDue(feed))) continue;
      const visit = await visitFeed(feed, {
        archive,
        fetcher,
        jobs,
        now: Date.now(),
        arrivals: {
          metadata: {},
          readFeed,
          received: new Date().toISOString().replace(/\.\d+/, ''),
          web: async () => openWeb(fetcher),
          standardInput: process.stdin,
        },
        onSettled: settled => {
          if (settled.kind === 'refused') process.stderr.write(`readout: ${settled.refusal.from}: ${settled.refusal.message}\n`);
        },
      });
      if (visit.error !== null) code = exitCodes.unread;
      process.stdout.write(told(visit));
    }
    if (once === true) return code;
    await pause(Math.min(longestSleep, await untilNext(archive)), undefined, { signal: stopped.signal }).catch(() => {});
  }
  return exitCodes.ok;
}

const isDue = (feed: FollowedFeed): boolean => {
  const next = stateOf(feed)?.next;
  return next !== null && (next === undefined || Date.parse(next) <= Date.now());
};

async function untilNext(archive: Archive): Promise<number> {
  const times = (await archive.followedFeeds()).map(feed => Date.parse(stateOf(feed)?.next ?? '') - Date.now());
  return Math.max(1000, Math.min(longestSleep, ...times.filter(time => !Number.isNaN(time))));
}

function told({ address, tally, error, next }: Visit): string {
  const then = next === null ? 'It is gone for good.' : `Next visit ${next.slice(0, 16).replace('T', ' ')} UTC.`;
  if (error !== null) return `${address}: ${error} ${then}\n`;
  if (tally === null) return `${address}: nothing new. ${then}\n`;
  return `${address}: ${tally.new} added, ${tally.revision} changed, ${tally.unchanged} there already, ${tally.refused} could not be taken. ${then}\n`;
}

async function list(archive: Archive): Promise<ExitCode> {
  const followed = await archive.followedFeeds();
  if (followed.length === 0) process.stdout.write('No feed is followed yet.\n');
  for (const { address, title, lastRead } of followed)
    process.stdout.write(`${address}  ${title ?? ''}  ${lastRead === null ? 'not read yet' : `read ${lastRead}`}\n`);
  return exitCodes.ok;
}

async function stop(archive: Archive, address: string): Promise<ExitCode> {
  if (await archive.unfollow(address)) {
    process.stdout.write(`${address} is followed no longer; what came from it stays.\n`);
    return exitCodes.ok;
  }
  process.stderr.write(`readout: ${address} is not followed; 'readout watch --list' says what is.\n`);
  return exitCodes.unread;
}
