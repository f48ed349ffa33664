import classes from './wordmark.module.css';

/** A lamp's beam on a page, and the name. */
export function Wordmark() {
  return (
    <span className={classes['wordmark']}>
      <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
        <rect width="32" height="32" rx="7" className={classes['tile']} />
        <path d="M8 7h6l11 18H8z" className={classes['beam']} />
        <path d="M8 7h6L8 25z" className={classes['core']} />
      </svg>
      <span className={classes['name']}>Sorot</span>
    </span>
  );
}
