import { useId, type ReactNode } from 'react';
import classes from './card.module.css';
import { Icon, type IconName } from './icon.tsx';

interface CardProps {
  readonly title: string;
  readonly icon: IconName;
  readonly children: ReactNode;
}

/** A titled piece of a page. */
export function Card({ title, icon, children }: CardProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={classes['card']}>
      <h2 id={heading} className={classes['title']}>
        <Icon name={icon} />
        {title}
      </h2>
      {children}
    </section>
  );
}
