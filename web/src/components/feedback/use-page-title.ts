import { useEffect } from 'react';

/** The page's name in the tab, before the product's. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Sorot`;
  }, [title]);
}
