import { ActionIcon } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon.tsx';
import { complete, findCompletion } from './completion.ts';
import { offerId, OfferList } from './offer-list.tsx';
import classes from './search-box.module.css';
import { useOffers, type Offer } from './use-offers.ts';

const OFFERS = 'cari-saran';

interface SearchFieldProps {
  readonly text: string;
  readonly invalid: boolean;
  readonly onType: (text: string) => void;
  readonly onClear: () => void;
}

/** Where a query is typed, with what could come next under it. */
export function SearchField({ text, invalid, onType, onClear }: SearchFieldProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  // Where something is being typed; null where nothing is to be offered.
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(-1);
  const completion = caret === null ? undefined : findCompletion(text, caret);
  const offers = useOffers(completion);

  const choose = (offer: Offer) => {
    if (completion === undefined) return;
    const completed = complete(text, completion, offer.chosen);
    flushSync(() => {
      onType(completed.text);
      setCaret(completed.caret);
      setActive(-1);
    });
    input.current?.setSelectionRange(completed.caret, completed.caret);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const offer = offers[active];
    if (offers.length === 0) return;
    if (step !== undefined) setActive((active + step + offers.length + 1) % (offers.length + 1));
    else if (event.key === 'Escape') setCaret(null);
    else if (offer !== undefined && (event.key === 'Enter' || event.key === 'Tab')) choose(offer);
    else return;
    event.preventDefault();
  };
  const isOpen = offers.length > 0;
  return (
    <div className={classes['field']} data-invalid={invalid}>
      <Icon name="search" />
      <input
        ref={input}
        id="cari"
        type="text"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={OFFERS}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 && isOpen ? offerId(OFFERS, active) : undefined}
        value={text}
        onChange={({ currentTarget }) => {
          onType(currentTarget.value);
          setCaret(currentTarget.selectionStart);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setCaret(null)}
        aria-label={t('search.label')}
        aria-describedby="cari-bantuan"
        aria-invalid={invalid}
        placeholder={t('search.placeholder')}
        className={classes['input']}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={2000}
        enterKeyHint="search"
      />
      {text !== '' && (
        <ActionIcon
          size={28}
          aria-label={t('search.clear')}
          title={t('search.clear')}
          onClick={() => {
            onClear();
            input.current?.focus();
          }}
        >
          <Icon name="close" size={14} />
        </ActionIcon>
      )}
      {isOpen && <OfferList id={OFFERS} label={t('search.offers')} offers={offers} active={active} onChoose={choose} />}
    </div>
  );
}
