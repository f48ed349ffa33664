import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Status } from '../../api/records.ts';
import { Icon } from '../icon.tsx';
import { DemoOffer } from './demo-offer.tsx';
import classes from './welcome.module.css';

/** A page's lines, of which the lamp has reached some. */
const LINES = 'M56 66h196M268 66h150M56 88h300M372 88h60M56 110h120M192 110h200M56 132h262M334 132h90M56 154h176';

/** The first thing a newcomer sees: an empty store, and three ways to fill it. */
export function Welcome({ demo }: { readonly demo: Status['demo'] }) {
  const { t } = useTranslation();
  return (
    <div className={classes['welcome']}>
      <svg viewBox="40 0 400 172" aria-hidden="true" className={classes['picture']}>
        <clipPath id="sorotan">
          <path d="M40 4h44l190 154H40z" />
        </clipPath>
        <path d={LINES} className={classes['dim']} />
        <g clipPath="url(#sorotan)">
          <path d="M40 4h44l190 154H40z" className={classes['beam']} />
          <path d={LINES} className={classes['read']} />
        </g>
        <path d="M40 4h44l-22 26H40z" className={classes['lamp']} />
      </svg>
      <h1 className={classes['title']}>{t('welcome.title')}</h1>
      <p className={classes['text']}>{t('welcome.text')}</p>
      <div className={classes['ways']}>
        {demo && demo.total > 0 && <DemoOffer demo={demo} />}
        <Link to="/tambah" className={classes['way']}>
          <Icon name="text" size={20} />
          <strong>{t('welcome.add')}</strong>
          <span>{t('welcome.add-text')}</span>
        </Link>
        <Link to="/sumber" className={classes['way']}>
          <Icon name="feed" size={20} />
          <strong>{t('welcome.feed')}</strong>
          <span>{t('welcome.feed-text')}</span>
        </Link>
      </div>
    </div>
  );
}
