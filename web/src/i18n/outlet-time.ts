/** A moment as the outlet's own clock showed it. */
export interface OutletTime {
  /** The clock's reading as if it were UTC, so that any formatter set to UTC prints the outlet's hour. */
  readonly wall: Date;
  /** WIB, WITA, WIT, or the distance from UTC. */
  readonly zone: string;
}

const RFC_3339 = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})$/i;
const INDONESIAN_ZONES: Readonly<Record<number, string>> = { 420: 'WIB', 480: 'WITA', 540: 'WIT' };

function parseOffset(offset: string): number {
  if (/^z$/i.test(offset)) return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -minutes : minutes;
}

function zoneName(minutes: number, abroad: boolean): string {
  // +08:00 printed by an outlet abroad is Singapore or Beijing, not Denpasar; +07:00 is what such outlets print for Jakarta.
  const name = abroad && minutes !== 420 ? undefined : INDONESIAN_ZONES[minutes];
  if (name) return name;
  if (minutes === 0) return 'UTC';
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}

/**
 * @example parseOutletTime('2026-03-17T21:40:00+07:00', false) // 21.40, WIB
 * `abroad`: the outlet is foreign (Jenis Media: Internasional).
 */
export function parseOutletTime(text: string, abroad: boolean): OutletTime | undefined {
  const [, clock, offset] = RFC_3339.exec(text) ?? [];
  if (clock === undefined || offset === undefined) return undefined;
  const wall = new Date(`${clock}Z`);
  return Number.isNaN(wall.getTime()) ? undefined : { wall, zone: zoneName(parseOffset(offset), abroad) };
}
