import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { namesBeginning } from '../../api/queries.ts';
import { useFormat } from '../../i18n/use-format.ts';
import type { Completion } from './completion.ts';

/** One way to complete what is being typed. */
export interface Offer {
  /** What goes into the query. */
  readonly chosen: string;
  readonly label: string;
  readonly detail: string;
}

const NO_OFFERS: readonly Offer[] = [];

/** What could be typed where the caret stands: fields and their values at once, names as the server knows them. */
export function useOffers(completion: Completion | undefined): readonly Offer[] {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const asked = completion?.kind === 'name' ? completion : undefined;
  const names = useQuery({
    ...namesBeginning(asked?.field ?? 'person', asked?.typed ?? ''),
    enabled: asked !== undefined,
  });
  if (completion === undefined) return NO_OFFERS;
  if (completion.kind === 'name') {
    return (names.data ?? []).map(({ label, count }) => ({ chosen: label, label, detail: format.number(count) }));
  }
  return completion.choices.map((chosen) => {
    const key = `field.${chosen.replace(/[:( ]+$/, '')}`;
    return { chosen, label: chosen.trim(), detail: i18n.exists(key) ? t(key as 'field.judul') : '' };
  });
}
