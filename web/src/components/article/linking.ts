import { createContext, useContext } from 'react';
import type { MarkKind, SubjectKey } from './marks.ts';

export type ArticleView = 'text' | 'data';

/** How the record beside an article and its text point at each other. */
export interface Linking {
  /** What the pointer or the focus is on, in the text or beside it. */
  readonly lit: SubjectKey | undefined;
  readonly light: (subject: SubjectKey | undefined) => void;
  /** Goes to the subject's next place in the text; after the last comes the first. */
  readonly visit: (subject: SubjectKey, name: string) => void;
  /** Goes from the text to the subject's entry in the record. */
  readonly returnTo: (subject: SubjectKey) => void;
  readonly mentions: ReadonlyMap<SubjectKey, number>;
  readonly shown: ReadonlySet<MarkKind>;
  readonly toggle: (kind: MarkKind) => void;
  /** What a narrow screen shows; a wide one shows both. */
  readonly view: ArticleView;
  readonly setView: (view: ArticleView) => void;
}

export const LinkingContext = createContext<Linking | undefined>(undefined);

export function useLinking(): Linking {
  const linking = useContext(LinkingContext);
  if (!linking) throw new Error('useLinking outside of a LinkingProvider');
  return linking;
}

/** Ids and selectors by which the two sides find each other in the page. */
export const entryId = (subject: SubjectKey): string => `catatan-${subject}`;
export const markName = (subject: SubjectKey, mention: number): string => `${subject}/${mention}`;
