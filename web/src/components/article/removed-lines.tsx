import { useTranslation } from 'react-i18next';
import { keyed } from '../keyed.ts';
import { Disclosure } from './disclosure.tsx';
import classes from './removed-lines.module.css';

/** The lines taken out of the article. Where they stood is not recorded, so they are listed, in order. */
export function RemovedLines({ lines }: { readonly lines: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('panel.removed')} count={lines.length}>
      <p className={classes['text']}>{t(lines.length === 0 ? 'panel.removed-none' : 'panel.removed-text')}</p>
      <ol className={classes['lines']}>
        {keyed(lines, (line) => line).map(({ key, item: line }) => (
          <li key={key} dir="auto">
            <del>{line}</del>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
