import { useId, type ReactNode } from 'react';
import classes from './section.module.css';

interface SectionProps {
  readonly title: string;
  readonly text?: string;
  /** Beside the title. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** A titled piece of a source's page, with a sentence on what it shows. */
export function Section({ title, text, action, children }: SectionProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={classes['section']}>
      <div className={classes['head']}>
        <h2 id={heading} className={classes['title']}>
          {title}
        </h2>
        {action}
      </div>
      {text !== undefined && <p className={classes['text']}>{text}</p>}
      {children}
    </section>
  );
}
