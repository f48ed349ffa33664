import { useLanguage } from '../../i18n/use-format.ts';

export const LOCALES = { id: 'id-ID', en: 'en-GB' } as const;

/** The time of a moment on the clock of Indonesia's west: "06.00 WIB". */
export function useWibClock(): (moment: string) => string {
  const clock = new Intl.DateTimeFormat(LOCALES[useLanguage()], { timeStyle: 'short', timeZone: 'Asia/Jakarta' });
  return (moment) => `${clock.format(new Date(moment))} WIB`;
}
