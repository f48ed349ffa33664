import type { LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SPANS, type Span } from '../../routes/insight-address.ts';
import { ChoiceLinks } from './choice-links.tsx';

interface SpanChoiceProps {
  readonly chosen: Span;
  readonly linkTo: (span: Span) => Pick<LinkProps, 'to' | 'params' | 'search'>;
}

/** How many days back. */
export function SpanChoice({ chosen, linkTo }: SpanChoiceProps) {
  const { t } = useTranslation();
  return (
    <ChoiceLinks
      label={t('insights.span')}
      choices={SPANS.map((span) => ({
        key: span,
        label: t(`insights.span-${span}`),
        isChosen: span === chosen,
        link: linkTo(span),
      }))}
    />
  );
}
