import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/api-problem.ts';

/** The sentence that tells a reader what went wrong. */
export function useSentence(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => {
    if (!(error instanceof ApiProblem)) return t('problem.unexpected');
    return error.status === 0 ? t('problem.network') : error.message;
  };
}
