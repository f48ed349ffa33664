import { TONES, type Tone } from '../../api/records.ts';
import classes from './tone.module.css';

/** Three shares side by side, always in the same order. The figures stand beside it in words: this is for the eye alone. */
export function ToneBar({ shares }: { readonly shares: Readonly<Record<Tone, number>> }) {
  return (
    <div className={classes['bar']} aria-hidden="true">
      {TONES.filter((tone) => shares[tone] > 0).map((tone) => (
        <span key={tone} className={classes['part']} data-tone={tone} style={{ flexGrow: shares[tone] }} />
      ))}
    </div>
  );
}
