import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/sources.ts';
import { useFormat } from '../../i18n/use-format.ts';
import classes from './completeness-meter.module.css';

/** A share with the numbers behind it and the days it is about. */
export function CompletenessMeter({ completeness }: { readonly completeness: Source['completeness'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (completeness === null) return <span className={classes['unknown']}>{t('sources.unmeasured')}</span>;
  const { held, published, from, to } = completeness;
  const share = published === 0 ? 1 : held / published;
  return (
    <div className={classes['meter']}>
      <span className={classes['share']}>
        <span className={classes['percent']}>{format.percent(share)}</span>
        <span className={classes['track']} aria-hidden="true">
          <span className={classes['fill']} style={{ inlineSize: `${share * 100}%` }} />
        </span>
      </span>
      <span className={classes['numbers']}>
        {t('sources.held', { held: format.number(held), published: format.number(published) })}, {format.days(from, to)}
      </span>
    </div>
  );
}
