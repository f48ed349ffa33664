import { ActionIcon, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleRecord } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Icon } from '../icon.tsx';
import { useCertainty } from '../tone/tone-label.tsx';
import classes from './article-actions.module.css';
import { toCopyText } from './copy-text.ts';
import { RemoveArticle } from './remove-article.tsx';

const SAID_MS = 2500;
const isWebAddress = (address: string | null): address is string => address !== null && /^https?:\/\//i.test(address);

/** What can be done with an article. */
export function ArticleActions({ record }: { readonly record: ArticleRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const certainty = useCertainty();
  const [said, setSaid] = useState('');
  const original = record.url ?? record.canonicalUrl;

  const copy = async () => {
    const { sentiment, outlet, publishedAt } = record;
    const text = toCopyText(record, {
      outlet: outlet?.name ?? record.publisher,
      time: publishedAt === null ? null : (format.longTime(publishedAt, outlet?.mediaType === 'internasional') ?? null),
      tone: sentiment && `${t('panel.tone')}: ${t(`tone.${sentiment.label}`)} (${certainty(sentiment)})`,
    });
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t('article.copied'));
    } catch {
      setSaid(t('article.copy-failed'));
    }
    setTimeout(() => setSaid(''), SAID_MS);
  };
  return (
    <div className={classes['actions']}>
      {isWebAddress(original) && (
        <Button
          component="a"
          href={original}
          target="_blank"
          rel="noreferrer noopener"
          variant="default"
          size="xs"
          rightSection={<Icon name="external" size={13} />}
        >
          {t('article.original')}
        </Button>
      )}
      <Button variant="default" size="xs" leftSection={<Icon name="copy" size={14} />} onClick={() => void copy()}>
        {said || t('article.copy')}
      </Button>
      <output className={classes['said']}>{said}</output>
      <ActionIcon
        className={classes['print'] ?? ''}
        aria-label={t('article.print')}
        title={t('article.print')}
        onClick={() => window.print()}
      >
        <Icon name="print" />
      </ActionIcon>
      <RemoveArticle id={record.id} />
    </div>
  );
}
