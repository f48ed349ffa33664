import { useTranslation } from 'react-i18next';
import type { Story } from '../../api/stories.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Panel } from '../insights/panel.tsx';
import { DayBars } from '../sources/day-bars.tsx';
import { toSpread } from './spread-bins.ts';

/** How many articles came when. */
export function StorySpread({ story }: { readonly story: Story }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { by, bins } = toSpread(story.hours);
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last || bins.length < 2) return null;
  const most = Math.max(...bins.map(({ articles }) => articles));
  const toTime = (from: string): string => (by === 'day' ? format.day(from) : (format.time(from) ?? from));
  const title = t(`story.spread-${by}`);
  return (
    <Panel title={title}>
      <DayBars
        title={title}
        scale={t('stories.articles', { count: most, formatted: format.number(most) })}
        from={toTime(first.from)}
        to={toTime(last.from)}
        bars={bins.map(({ from, articles }) => ({
          day: from,
          height: articles / most,
          label: t('story.spread-bar', { count: articles, formatted: format.number(articles), time: toTime(from) }),
        }))}
      />
    </Panel>
  );
}
