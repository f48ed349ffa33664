import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const ROWS = Array.from({ length: 8 }, (_, row) => row);

/** The list while it is on its way. */
export function SourcesSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('sources.loading')}>
      <Skeleton height={76} mt={20} mb={24} radius={8} />
      {ROWS.map((row) => (
        <Skeleton key={row} height={58} mb={6} radius={6} />
      ))}
    </div>
  );
}
