import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { entryId, LinkingContext, markName, type ArticleView, type Linking } from './linking.ts';
import { MARK_KINDS, type MarkKind, type SubjectKey, type TextMarks } from './marks.ts';
import classes from './linking-provider.module.css';

/** Where to go as soon as the view that holds it is on screen. */
type Target =
  | { readonly kind: 'mark'; readonly subject: SubjectKey; readonly mention: number; readonly name: string }
  | { readonly kind: 'entry'; readonly subject: SubjectKey };

const GLOW_MS = 1600;

function reveal(target: Target): HTMLElement | null {
  const element =
    target.kind === 'mark'
      ? document.querySelector<HTMLElement>(`[data-begins~="${markName(target.subject, target.mention)}"]`)
      : document.getElementById(entryId(target.subject));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({
    block: target.kind === 'mark' ? 'center' : 'nearest',
    behavior: calm ? 'instant' : 'smooth',
  });
  return element;
}

export function LinkingProvider({ marks, children }: { readonly marks: TextMarks; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [lit, light] = useState<SubjectKey>();
  const [view, setView] = useState<ArticleView>('text');
  const [target, setTarget] = useState<Target>();
  const [shown, setShown] = useState<ReadonlySet<MarkKind>>(() => new Set(MARK_KINDS));
  const visited = useRef<{ readonly subject: SubjectKey; readonly mention: number }>(undefined);

  useEffect(() => {
    if (!target) return undefined;
    const element = reveal(target);
    if (target.kind === 'entry') element?.focus({ preventScroll: true });
    element?.setAttribute('data-arrived', '');
    const timer = setTimeout(() => element?.removeAttribute('data-arrived'), GLOW_MS);
    return () => {
      clearTimeout(timer);
      element?.removeAttribute('data-arrived');
    };
  }, [target]);

  // Each of these stays the same while the light wanders, so that only the paragraphs it touches are drawn again.
  const { mentions } = marks;
  const visit = useCallback(
    (subject: SubjectKey, name: string) => {
      const count = mentions.get(subject) ?? 0;
      if (count === 0) return;
      const before = visited.current?.subject === subject ? visited.current.mention : -1;
      const mention = (before + 1) % count;
      visited.current = { subject, mention };
      light(subject);
      setView('text');
      setTarget({ kind: 'mark', subject, mention, name });
    },
    [mentions],
  );
  const returnTo = useCallback((subject: SubjectKey) => {
    light(subject);
    setView('data');
    setTarget({ kind: 'entry', subject });
  }, []);
  const toggle = useCallback((kind: MarkKind) => setShown((before) => before.symmetricDifference(new Set([kind]))), []);
  const linking = useMemo(
    (): Linking => ({ lit, light, visit, returnTo, mentions, shown, toggle, view, setView }),
    [lit, visit, returnTo, mentions, shown, toggle, view],
  );

  return (
    <LinkingContext value={linking}>
      {children}
      <output className={classes['announcer']}>
        {target?.kind === 'mark' &&
          t('panel.mention', {
            name: target.name,
            index: target.mention + 1,
            count: marks.mentions.get(target.subject) ?? 0,
          })}
      </output>
    </LinkingContext>
  );
}
