import { ActionIcon } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeArticle } from '../../api/articles.ts';
import { Confirm } from '../confirm.tsx';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import { Icon } from '../icon.tsx';

export function RemoveArticle({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => removeArticle(id),
    onSuccess: async () => {
      await navigate({ to: '/' });
      await queryClient.invalidateQueries();
    },
    onError: () => setAsking(false),
  });
  return (
    <>
      <ActionIcon aria-label={t('article.remove')} title={t('article.remove')} onClick={() => setAsking(true)}>
        <Icon name="trash" />
      </ActionIcon>
      <Confirm
        opened={asking}
        question={t('article.remove-sure')}
        yes={t('article.remove-yes')}
        no={t('article.remove-no')}
        busy={remove.isPending}
        onYes={() => remove.mutate()}
        onNo={() => setAsking(false)}
      />
      <InlineProblem sentence={remove.error ? sentence(remove.error) : undefined} />
    </>
  );
}
