/** Line icons on a 16 × 16 grid, drawn for this app. */
const PATHS = {
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6M8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3.05 3.05l1.1 1.1M11.85 11.85l1.1 1.1M3.05 12.95l1.1-1.1M11.85 4.15l1.1-1.1',
  moon: 'M13.5 9.6A5.8 5.8 0 0 1 6.4 2.5a5.8 5.8 0 1 0 7.1 7.1Z',
  device: 'M1.8 3h12.4v8H1.8zM5.5 13.8h5M8 11v2.8',
  check: 'm3 8.5 3.2 3.2L13 5',
  search: 'M7 2.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6M10.6 10.6 14 14',
  close: 'm4 4 8 8M12 4l-8 8',
  filter: 'M2 4h12M4.5 8h7M6.5 12h3',
  user: 'M8 2.2a2.9 2.9 0 1 0 0 5.8 2.9 2.9 0 0 0 0-5.8M2.8 14c.4-2.9 2.5-4.3 5.2-4.3s4.8 1.4 5.2 4.3',
  external: 'M6.5 3H3v10h10V9.5M9.5 2.5h4v4M13.3 2.7 7.5 8.5',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  pencil: 'M11.2 2.6l2.2 2.2L5.6 12.6l-2.9.7.7-2.9zM9.6 4.2l2.2 2.2',
  print: 'M4.5 6V2h7v4M4.5 11.5H2.2V6h11.6v5.5h-2.3M4.5 9.5h7V14h-7z',
  trash: 'M2.5 4h11M6 4V2.3h4V4M4 4l.7 9.7h6.6L12 4M6.6 6.8v4.2M9.4 6.8v4.2',
  previous: 'M10 3 5 8l5 5',
  next: 'm6 3 5 5-5 5',
  refresh: 'M13.3 8A5.3 5.3 0 1 1 11.5 4M11.8 1.5V4.3H9',
  text: 'M3 3.5h10M3 7h10M3 10.5h6',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.3-2.3a2.6 2.6 0 0 0-3.7-3.7L8 4.3M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.2 9.1a2.6 2.6 0 0 0 3.7 3.7L8 11.7',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  feed: 'M3 12.2a.8.8 0 1 0 1.6 0 .8.8 0 0 0-1.6 0M3 7.2a5.8 5.8 0 0 1 5.8 5.8M3 3a10 10 0 0 1 10 10',
  profile:
    'M1.8 3.2h12.4v9.6H1.8zM5.4 5.8a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6M3.4 11c.2-1 1-1.5 2-1.5s1.8.5 2 1.5M9.6 6.6h2.8M9.6 9.2h2.8',
  spark: 'M3 2.5h3.5L13 13.5H3z',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: whatever it stands beside must say the same in words. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
