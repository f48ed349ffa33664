import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import classes from './disclosure.module.css';

interface DisclosureProps {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}

/** Something looked at on demand. */
export function Disclosure({ title, count, children }: DisclosureProps) {
  const format = useFormat();
  return (
    <details className={classes['disclosure']}>
      <summary className={classes['summary']}>
        {title}
        {count !== undefined && <span className={classes['count']}>{format.number(count)}</span>}
      </summary>
      <div className={classes['content']}>{children}</div>
    </details>
  );
}
