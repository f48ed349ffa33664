import type { Tone } from '../../api/records.ts';
import classes from './tone.module.css';

/** Up, level, down: a tone can be told without its colour. */
const SHAPES: Readonly<Record<Tone, string>> = {
  positif: 'M5 1.2 9.4 9H.6z',
  netral: 'M.8 3.6h8.4v2.8H.8z',
  negatif: 'M5 8.8.6 1h8.8z',
};

export function ToneShape({ tone, size = 10 }: { readonly tone: Tone; readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 10 10"
      width={size}
      height={size}
      data-tone={tone}
      className={classes['shape']}
      aria-hidden="true"
    >
      <path d={SHAPES[tone]} />
    </svg>
  );
}
