import { useTranslation } from 'react-i18next';
import type { NameRecord } from '../../api/names.ts';

/** What tells a record from others of its name: the latest office, the kind of institution, where a place is. */
export function useDistinction(): (record: NameRecord) => string {
  const { t } = useTranslation();
  return ({ offices, institutionKind, place }) =>
    [
      offices[0]?.title,
      institutionKind === null ? undefined : t(`kind.${institutionKind}`),
      place === null ? undefined : t(`place.${place.level}`),
      place?.within?.name,
      place?.code ?? undefined,
    ]
      .filter((fact) => fact !== undefined)
      .join(' · ');
}
