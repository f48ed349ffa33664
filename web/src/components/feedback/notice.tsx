import type { ReactNode } from 'react';
import classes from './notice.module.css';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly tone?: 'calm' | 'trouble';
}

/** A screen, or part of one, that has something to say instead of something to show. */
export function Notice({ title, children, action, tone = 'calm' }: NoticeProps) {
  return (
    <div className={classes['notice']} data-tone={tone} role={tone === 'trouble' ? 'alert' : undefined}>
      <svg viewBox="0 0 96 56" width="96" height="56" aria-hidden="true" className={classes['picture']}>
        <path d="M22 6h14l38 44H22z" className={classes['beam']} />
        <path d="M4 50h88" className={classes['ground']} />
      </svg>
      <h2 className={classes['title']}>{title}</h2>
      {children !== undefined && <div className={classes['text']}>{children}</div>}
      {action !== undefined && <div className={classes['action']}>{action}</div>}
    </div>
  );
}
