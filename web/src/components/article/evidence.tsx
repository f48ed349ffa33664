import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { articleEvidence, toCaptureAddress, toSourceAddress } from '../../api/evidence.ts';
import type { KeptPage } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { toWesternTime } from '../../i18n/western-time.ts';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import classes from './evidence.module.css';
import { PanelSection } from './panel-section.tsx';

/** The pages as they were fetched: when, with which digest, and to take away. */
export function Evidence({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { data, error } = useQuery(articleEvidence(id));
  if (error) return <InlineProblem sentence={sentence(error)} />;
  if (!data) return null;
  const download = (
    <a className={classes['link']} href={toCaptureAddress(id)} download>
      {t('evidence.download')}
    </a>
  );
  return (
    <PanelSection title={t('evidence.title')} aside={data.items.length > 0 && download}>
      {data.items.length === 0 && <p className={classes['none']}>{t('evidence.none')}</p>}
      <ol className={classes['pages']}>
        {data.items.map((page, at) => (
          <li key={page.sha256 + page.fetchedAt}>
            <PageFacts page={page} source={toSourceAddress(id, at + 1)} />
          </li>
        ))}
      </ol>
    </PanelSection>
  );
}

function PageFacts({ page, source }: { readonly page: KeptPage; readonly source: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <p className={classes['kept']}>
        {t('evidence.kept', { time: format.time(toWesternTime(page.fetchedAt)) ?? page.fetchedAt })}{' '}
        <a className={classes['link']} href={source} target="_blank" rel="noreferrer noopener">
          {t('evidence.source')}
        </a>
      </p>
      <p className={classes['address']}>{page.url}</p>
      <p className={classes['digest']}>
        SHA-256 <code>{page.sha256}</code>
      </p>
      {!page.isIntact && (
        <p className={classes['changed']} role="alert">
          {t('evidence.changed')}
        </p>
      )}
    </>
  );
}
