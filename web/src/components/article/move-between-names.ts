import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Partial<Record<string, number>>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** Arrows go from name to name inside the text. */
export function moveBetweenNames(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const text = event.currentTarget.closest('[data-text]');
  if (step === undefined || !text) return;
  event.preventDefault();
  const names = [...text.querySelectorAll<HTMLElement>('[data-mention]')];
  names[names.indexOf(event.currentTarget) + step]?.focus();
}
