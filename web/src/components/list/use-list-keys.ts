import { useEffect } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** `/` goes to the search box; `j` and `k` to the next and the previous result, where Enter opens as on any link. */
export function useListKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '/') {
        event.preventDefault();
        document.getElementById('cari')?.focus();
        return;
      }
      if (event.key !== 'j' && event.key !== 'k') return;
      const results = [...document.querySelectorAll<HTMLElement>('[data-result]')];
      const current = results.findIndex((result) => result === document.activeElement);
      const wanted = current === -1 ? 0 : current + (event.key === 'j' ? 1 : -1);
      results[wanted]?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
