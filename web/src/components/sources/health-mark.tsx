import { useTranslation } from 'react-i18next';
import type { SourceState } from '../../api/sources.ts';
import classes from './health-mark.module.css';

/** One shape a state, on a grid of 10: told apart without colour. */
const SHAPES: Readonly<Record<SourceState, string>> = {
  sehat: 'M5 .8a4.2 4.2 0 1 0 0 8.4A4.2 4.2 0 0 0 5 .8Z',
  lambat: 'M5 .8a4.2 4.2 0 1 0 0 8.4A4.2 4.2 0 0 0 5 .8Zm0 1.4v5.6a2.8 2.8 0 0 1 0-5.6Z',
  terputus: 'M1.9.8 5 3.9 8.1.8l1.1 1.1L6.1 5l3.1 3.1-1.1 1.1L5 6.1 1.9 9.2.8 8.1 3.9 5 .8 1.9Z',
  'berubah-bentuk': 'M5 .4 9.6 5 5 9.6.4 5Z',
  diblokir: 'M.9.9h8.2v8.2H.9Zm1.5 3.2v1.8h5.2V4.1Z',
  'belum-dipantau': 'M5 .8a4.2 4.2 0 1 0 0 8.4A4.2 4.2 0 0 0 5 .8Zm0 1.4a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6Z',
};

/** The state of a source: a shape and its name. */
export function HealthMark({ state }: { readonly state: SourceState }) {
  const { t } = useTranslation();
  return (
    <span className={classes['mark']} data-state={state}>
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <path d={SHAPES[state]} fillRule="evenodd" />
      </svg>
      {t(`state.${state}`)}
    </span>
  );
}
