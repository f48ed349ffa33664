import type { Story } from '../../api/stories.ts';

const HOUR_MS = 3_600_000;
/** Where most newsrooms are: the time of their clocks is what a reader has in mind. */
const WIB_MS = 7 * HOUR_MS;
/** With more columns than this, hours are too thin to be told apart: then a column is a day. */
const MOST_HOURS = 72;

export interface SpreadBin {
  /** RFC 3339 in WIB where a bin is an hour, `YYYY-MM-DD` where it is a day. */
  readonly from: string;
  readonly articles: number;
}

export interface Spread {
  readonly by: 'hour' | 'day';
  /** In order, none left out. */
  readonly bins: readonly SpreadBin[];
}

/** How many articles came in each hour, or in each day where there are many hours. */
export function toSpread(hours: Story['hours']): Spread {
  const inWib = hours.map(({ hour, articles }) => ({
    from: new Date(Date.parse(hour) + WIB_MS).toISOString().replace(/(?:\.\d+)?Z$/, '+07:00'),
    articles,
  }));
  if (inWib.length <= MOST_HOURS) return { by: 'hour', bins: inWib };
  const days = Map.groupBy(inWib, ({ from }) => from.slice(0, 10));
  const bins = Array.from(days, ([from, all]) => ({
    from,
    articles: all.reduce((sum, { articles }) => sum + articles, 0),
  }));
  return { by: 'day', bins };
}
