import { useTranslation } from 'react-i18next';
import type { Source, SourceDetail } from '../../api/sources.ts';
import { useFormat } from '../../i18n/use-format.ts';

/** One thing that is said of a source; null where it is not known. */
export interface SourceFact {
  readonly label: string;
  readonly value: string | null;
  /** What the catalogue says, where that was changed. */
  readonly before?: string | null;
}

/** What is said of a source, in the words of the screen. */
export function useSourceFacts({ source, original }: SourceDetail): readonly SourceFact[] {
  const { t } = useTranslation();
  const format = useFormat();
  const rule = useRuleNote(source);
  const said = (outlet: Pick<Source, 'name' | 'mediaType' | 'owner' | 'province' | 'language'>) => [
    { label: t('source.name'), value: outlet.name },
    { label: t('source.media-type'), value: outlet.mediaType && t(`mediaType.${outlet.mediaType}`) },
    { label: t('source.owner'), value: outlet.owner },
    { label: t('source.province'), value: outlet.province },
    { label: t('source.language'), value: outlet.language && format.language(outlet.language) },
  ];
  const before = original && said(original);
  const { articles, partial } = source.recent;
  return [
    ...said(source).map((fact, at) => {
      const was = before?.[at];
      return was === undefined || was.value === fact.value ? fact : { ...fact, before: was.value };
    }),
    { label: t('source.rule'), value: rule },
    { label: t('source.robots'), value: t(`robots.${source.robots ?? 'unknown'}`) },
    ...(articles > 0
      ? [
          {
            label: t('source.partial'),
            value: t('source.partial-share', { percent: format.percent(partial / articles), count: articles }),
          },
        ]
      : []),
  ];
}

/** Whether a source's pages are read with a rule, and whether it still fits. */
function useRuleNote({ rule, recent: { ruled, stale } }: Source): string {
  const { t } = useTranslation();
  const format = useFormat();
  if (rule === null) return t('source.rule-none');
  if (ruled === 0) return rule;
  if (stale === 0) return t('source.rule-fits', { rule, count: ruled });
  return t('source.rule-stale', { rule, percent: format.percent(stale / ruled), count: ruled });
}
