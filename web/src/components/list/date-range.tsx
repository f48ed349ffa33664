import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/id.js';
import { DatePicker } from '@mantine/dates';
import { useState } from 'react';
import { useLanguage } from '../../i18n/use-format.ts';
import classes from './date-range.module.css';

interface DateRangeProps {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly latest: string | undefined;
  readonly onChoose: (from: string | undefined, to: string | undefined) => void;
}

/** Two clicks: the first day and the last. */
export function DateRange({ from, to, latest, onChoose }: DateRangeProps) {
  const language = useLanguage();
  const [range, setRange] = useState<[string | null, string | null]>([from ?? null, to ?? null]);
  const opensAt = to ?? from ?? latest;
  return (
    <DatePicker
      type="range"
      allowSingleDateInRange
      classNames={{ day: classes['day'] ?? '' }}
      locale={language}
      firstDayOfWeek={1}
      value={range}
      {...(opensAt === undefined ? {} : { defaultDate: opensAt })}
      onChange={(chosen) => {
        setRange(chosen);
        if (chosen[0] && chosen[1]) onChoose(chosen[0], chosen[1]);
      }}
    />
  );
}
