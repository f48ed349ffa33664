import { useTranslation } from 'react-i18next';
import classes from './add-name.module.css';
import { useCorrecting } from './correcting.ts';

const LONGEST = 200;

/** Adds a name that was not found; what is selected in the text is taken for its words. */
export function AddName() {
  const { t } = useTranslation();
  const { openNames } = useCorrecting();
  const open = () => {
    const words = getSelection()?.toString().trim() ?? '';
    openNames({ kind: 'add', words: words.length <= LONGEST ? words : '' });
  };
  return (
    <button type="button" className={classes['add']} onClick={open}>
      + {t('corrections.add')}
    </button>
  );
}
