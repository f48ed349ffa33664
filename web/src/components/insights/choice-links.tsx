import { Link, type LinkProps } from '@tanstack/react-router';
import classes from './choice-links.module.css';

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly isChosen: boolean;
  readonly link: Pick<LinkProps, 'to' | 'params' | 'search'>;
}

/** One of several, each an address of its own; in a row that scrolls where it does not fit. */
export function ChoiceLinks({ label, choices }: { readonly label: string; readonly choices: readonly Choice[] }) {
  return (
    <nav aria-label={label} className={classes['choices']}>
      {choices.map(({ key, label: name, isChosen, link }) => (
        <Link
          key={key}
          {...link}
          replace
          resetScroll={false}
          className={classes['choice']}
          data-chosen={isChosen || undefined}
          aria-current={isChosen ? 'true' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
