import { useTranslation } from 'react-i18next';
import type { SourceState } from '../../api/sources.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { STATES } from '../../routes/sources-address.ts';
import { HealthMark } from './health-mark.tsx';
import classes from './state-filter.module.css';

interface StateFilterProps {
  readonly counts: ReadonlyMap<SourceState, number>;
  readonly chosen: readonly SourceState[];
  readonly onChoose: (states: readonly SourceState[]) => void;
}

/** How many sources are in each state; a click narrows the list to it. */
export function StateFilter({ counts, chosen, onChoose }: StateFilterProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div role="group" aria-label={t('sources.states')} className={classes['states']}>
      {STATES.map((state) => {
        const isChosen = chosen.includes(state);
        return (
          <button
            key={state}
            type="button"
            aria-pressed={isChosen}
            className={classes['state']}
            onClick={() => onChoose(isChosen ? chosen.filter((other) => other !== state) : [...chosen, state])}
          >
            <span className={classes['count']}>{format.number(counts.get(state) ?? 0)}</span>
            <HealthMark state={state} />
          </button>
        );
      })}
    </div>
  );
}
