import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from './notice.tsx';

export function MissingPage() {
  const { t } = useTranslation();
  return (
    <Notice title={t('missing.title')} action={<Link to="/">{t('problem.home')}</Link>}>
      {t('missing.text')}
    </Notice>
  );
}
