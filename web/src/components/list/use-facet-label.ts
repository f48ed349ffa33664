import { useTranslation } from 'react-i18next';
import type { FacetValue } from '../../api/records.ts';
import type { Facet } from '../../routes/search-address.ts';

/** What a facet value is called: vocabulary of ours in the language of the screen, names of the world as they are. */
export function useFacetLabel(): (facet: Facet, value: FacetValue) => string {
  const { i18n } = useTranslation();
  return (facet, value) => {
    const key = `${facet}.${value.key}`;
    return i18n.exists(key) ? i18n.getFixedT(i18n.language)(key as 'tone.positif') : value.label;
  };
}
