import type { SourceState } from '../api/sources.ts';

/** In the order in which they want attention. */
export const STATES = [
  'diblokir',
  'terputus',
  'berubah-bentuk',
  'lambat',
  'sehat',
  'belum-dipantau',
] as const satisfies readonly SourceState[];
export const SORTS = ['keadaan', 'nama', 'artikel', 'kelengkapan', 'berhasil'] as const;
export type SourceSort = (typeof SORTS)[number];
export const MEDIA_TYPES = ['nasional', 'daerah', 'internasional'] as const;

/** What the list of sources shows; all of it stands in the address. */
export interface SourcesSearch {
  readonly q?: string;
  readonly keadaan?: readonly SourceState[];
  readonly jenis?: (typeof MEDIA_TYPES)[number];
  readonly provinsi?: string;
  readonly urut?: SourceSort;
  /** From 2 on. */
  readonly halaman?: string;
}

/** Keeps what is understood of an address and drops the rest. */
export function parseSourcesSearch(input: Readonly<Record<string, unknown>>): SourcesSearch {
  const text = (name: string): string => (typeof input[name] === 'string' ? input[name].trim() : '');
  const wanted = new Set([input['keadaan']].flat());
  const keadaan = STATES.filter((state) => wanted.has(state));
  const jenis = MEDIA_TYPES.find((type) => type === input['jenis']);
  const urut = SORTS.find((sort) => sort === input['urut'] && sort !== 'keadaan');
  return {
    ...(text('q') && { q: text('q') }),
    ...(keadaan.length > 0 && { keadaan }),
    ...(jenis && { jenis }),
    ...(text('provinsi') && { provinsi: text('provinsi') }),
    ...(urut && { urut }),
    ...(/^[2-9]$|^[1-9]\d{1,2}$/.test(text('halaman')) && { halaman: text('halaman') }),
  };
}
