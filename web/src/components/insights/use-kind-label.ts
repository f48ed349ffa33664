import { useTranslation } from 'react-i18next';
import type { Counted } from '../../api/insights.ts';
import { useFacetLabel } from '../list/use-facet-label.ts';

/** What something that was counted is called. */
export function useCountedLabel(): (counted: Pick<Counted, 'kind' | 'key' | 'label'>) => string {
  const facetLabel = useFacetLabel();
  return ({ kind, key, label }) =>
    kind === 'category' || kind === 'mediaType' ? facetLabel(kind, { key, label, count: 0 }) : label;
}

const KINDS = ['person', 'institution', 'place', 'word', 'outlet', 'category'] as const;

/** "tokoh", "kata" ... */
export function useKindName(): (kind: Counted['kind']) => string {
  const { t } = useTranslation();
  return (kind) => {
    const known = KINDS.find((one) => one === kind);
    return known === undefined ? '' : t(`kind.${known}`);
  };
}
