import { createContext, use } from 'react';
import type { Change, Correction, CorrectionField } from '../../api/corrections.ts';
import type { NameDialogRequest } from './name-dialog.tsx';

/** Correcting the article that is shown. */
export interface Correcting {
  /** The correction of a label that counts; a target as the record names it now. */
  readonly find: (field: CorrectionField, target: string | null) => Correction | undefined;
  readonly correct: (change: Change) => void;
  readonly undo: (correction: Correction) => void;
  readonly openNames: (request: NameDialogRequest) => void;
}

export const CorrectingContext = createContext<Correcting | undefined>(undefined);

export function useCorrecting(): Correcting {
  const correcting = use(CorrectingContext);
  if (!correcting) throw new Error('There is no CorrectingProvider around this.');
  return correcting;
}
