import type { Offer } from './use-offers.ts';
import classes from './offer-list.module.css';

interface OfferListProps {
  readonly id: string;
  readonly label: string;
  readonly offers: readonly Offer[];
  readonly active: number;
  readonly onChoose: (offer: Offer) => void;
}

export const offerId = (list: string, index: number): string => `${list}-${index}`;

/** What could be typed next, under the search box; the keys are the box's. */
export function OfferList({ id, label, offers, active, onChoose }: OfferListProps) {
  return (
    <div id={id} role="listbox" aria-label={label} className={classes['list']}>
      {offers.map((offer, index) => (
        <button
          type="button"
          key={offer.chosen}
          id={offerId(id, index)}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          className={classes['offer']}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(offer)}
        >
          <span dir="auto">{offer.label}</span>
          <span className={classes['detail']}>{offer.detail}</span>
        </button>
      ))}
    </div>
  );
}
