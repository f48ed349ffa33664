import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { articleRecord } from '../../api/articles.ts';
import {
  addCorrection,
  articleCorrections,
  removeCorrection,
  type Change,
  type Correction,
} from '../../api/corrections.ts';
import type { ArticleRecord } from '../../api/records.ts';
import { applyChange } from './apply-change.ts';
import { CorrectingContext, type Correcting } from './correcting.ts';
import { findCorrection } from './find-correction.ts';
import { NameDialog, type NameDialogRequest } from './name-dialog.tsx';
import { SavedNotice } from './saved-notice.tsx';
import { useCorrectedQueries } from './use-corrected-queries.ts';

const NONE: readonly Correction[] = [];

/** Lets the labels of an article be corrected: what is chosen is shown at once, and goes back where the server refuses. */
export function CorrectingProvider({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const queryClient = useQueryClient();
  const refresh = useCorrectedQueries();
  const corrections = useQuery(articleCorrections(id)).data ?? NONE;
  const [names, setNames] = useState<NameDialogRequest>();
  const { queryKey } = articleRecord(id);

  const save = useMutation({
    mutationFn: (change: Change) => addCorrection(id, change),
    onMutate: async (change) => {
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueryData<ArticleRecord>(queryKey);
      if (before) queryClient.setQueryData(queryKey, applyChange(before, change));
      return { before };
    },
    onError: (_error, _change, context) => queryClient.setQueryData(queryKey, context?.before),
    onSuccess: () => setNames(undefined),
    onSettled: () => refresh(id),
  });
  const back = useMutation({
    mutationFn: (correction: Correction) => removeCorrection(correction.id),
    onSuccess: () => save.reset(),
    onSettled: () => refresh(id),
  });

  const { mutate: correct } = save;
  const { mutate: undo } = back;
  const correcting = useMemo(
    (): Correcting => ({
      find: (field, target) => findCorrection(corrections, field, target),
      correct,
      undo,
      openNames: setNames,
    }),
    [corrections, correct, undo],
  );
  return (
    <CorrectingContext value={correcting}>
      {children}
      {names && (
        <NameDialog
          request={names}
          busy={save.isPending}
          error={save.error}
          onSend={correct}
          onClose={() => {
            save.reset();
            setNames(undefined);
          }}
        />
      )}
      <SavedNotice
        key={save.submittedAt}
        saved={save.data}
        error={names ? null : (save.error ?? back.error)}
        onUndo={undo}
        isUndoing={back.isPending}
      />
    </CorrectingContext>
  );
}
