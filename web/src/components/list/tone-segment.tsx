import type { Tone } from '../../api/records.ts';
import classes from './volume-strip.module.css';

/** One tone's part of a stacked bar. */
export function ToneSegment({ tone, share }: { readonly tone: Tone | 'unknown'; readonly share: number }) {
  return share > 0 ? <span className={classes[tone]} style={{ flexGrow: share }} /> : null;
}
