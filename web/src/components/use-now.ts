import { useEffect, useState } from 'react';

const STEP_MS = 20_000;

/** The time in ms, moving on while a page stays open, so that "3 menit yang lalu" stays true. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), STEP_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
