import { useId, type ReactNode } from 'react';
import classes from './panel.module.css';
import { Term } from './term.tsx';

interface PanelProps {
  readonly title: string;
  /** Of the glossary. */
  readonly term?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A titled figure with its definition one click away. */
export function Panel({ title, term, className = '', children }: PanelProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={`${classes['panel']} ${className}`}>
      <div className={classes['head']}>
        <h2 id={heading} className={classes['title']}>
          {title}
        </h2>
        {term !== undefined && <Term term={term} />}
      </div>
      {children}
    </section>
  );
}

/** Where a panel has nothing to show. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className={classes['nothing']}>{children}</p>;
}
