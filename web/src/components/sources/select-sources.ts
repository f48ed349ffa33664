import type { Source, SourceState } from '../../api/sources.ts';
import { STATES, type SourcesSearch, type SourceSort } from '../../routes/sources-address.ts';

const byName = (a: Source, b: Source): number => a.name.localeCompare(b.name, 'id');
const share = ({ completeness }: Source): number | null =>
  completeness === null || completeness.published === 0 ? null : completeness.held / completeness.published;
const success = ({ lastSuccessAt }: Source): number | null =>
  lastSuccessAt === null ? null : Date.parse(lastSuccessAt);

/** Most wanted first; what has no value comes last. */
const byValue =
  (valueOf: (source: Source) => number | null, direction: 1 | -1) =>
  (a: Source, b: Source): number => {
    const [left, right] = [valueOf(a), valueOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return direction * (left - right);
  };

const SORTERS: Readonly<Record<SourceSort, (a: Source, b: Source) => number>> = {
  keadaan: (a, b) => STATES.indexOf(a.health.state) - STATES.indexOf(b.health.state),
  nama: () => 0,
  artikel: byValue((source) => (source.feeds > 0 || source.yesterday > 0 ? source.yesterday : null), -1),
  // What lacks most is what wants to be seen.
  kelengkapan: byValue(share, 1),
  berhasil: byValue(success, -1),
};

function matches(source: Source, { q, jenis, provinsi }: SourcesSearch): boolean {
  const { name, domain, owner, mediaType, province } = source;
  const wanted = q?.toLowerCase() ?? '';
  return (
    [name, domain, owner].some((text) => text?.toLowerCase().includes(wanted)) &&
    (jenis === undefined || mediaType === jenis) &&
    (provinsi === undefined || province === provinsi)
  );
}

export interface SelectedSources {
  /** Sorted. */
  readonly sources: readonly Source[];
  /** How many there are in each state, whatever states are chosen. */
  readonly counts: ReadonlyMap<SourceState, number>;
}

/** The sources that an address asks for. */
export function selectSources(all: readonly Source[], search: SourcesSearch): SelectedSources {
  const found = all.filter((source) => matches(source, search));
  const counts = new Map(
    STATES.map((state) => [state, found.filter(({ health }) => health.state === state).length] as const),
  );
  const sort = SORTERS[search.urut ?? 'keadaan'];
  const sources = found
    .filter(({ health }) => search.keadaan?.includes(health.state) ?? true)
    .toSorted((a, b) => sort(a, b) || byName(a, b));
  return { sources, counts };
}
