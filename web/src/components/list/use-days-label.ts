import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import type { ListSearch } from '../../routes/search-address.ts';

/** "1 Feb 2026 – 7 Feb 2026", "sejak 1 Feb 2026"; undefined where no day bounds the list. */
export function useDaysLabel(): (search: ListSearch) => string | undefined {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ from, to }) => {
    if (from !== undefined && to !== undefined) return [...new Set([from, to])].map(format.day).join(' – ');
    if (from !== undefined) return t('facet.date-from', { day: format.day(from) });
    return to === undefined ? undefined : t('facet.date-to', { day: format.day(to) });
  };
}
