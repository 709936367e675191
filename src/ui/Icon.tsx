/** Strokes on a 20 by 20 grid. */
const paths = {
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  close: 'M5 5l10 10M15 5L5 15',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  north: 'M10 17V4M5.5 8.5L10 3.5l4.5 5',
  home: 'M4 9l6-5 6 5v7H4zM8.5 16v-4h3v4',
  expand: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  shrink: 'M7.5 3.5v4h-4M16.5 7.5h-4v-4M12.5 16.5v-4h4M3.5 12.5h4v4',
  globe: 'M10 3a7 7 0 100 14 7 7 0 000-14zM3 10h14M10 3c-4.5 4-4.5 10 0 14M10 3c4.5 4 4.5 10 0 14',
  previous: 'M12.5 4.5L7 10l5.5 5.5',
  next: 'M7.5 4.5L13 10l-5.5 5.5',
  undo: 'M7.5 4.5L4 8l3.5 3.5M4 8h8a4 4 0 010 8H9',
  redo: 'M12.5 4.5L16 8l-3.5 3.5M16 8H8a4 4 0 000 8h3',
  out: 'M11 4h5v5M16 4l-7 7M13 12v4H4V7h4',
  up: 'M4.5 12.5L10 7l5.5 5.5',
  down: 'M4.5 7.5L10 13l5.5-5.5',
  first: 'M13.5 4.5L8 10l5.5 5.5M5.5 4.5v11',
  last: 'M6.5 4.5L12 10l-5.5 5.5M14.5 4.5v11',
  play: 'M6.5 4.5v11l9-5.5z',
  pause: 'M7 4.5v11M13 4.5v11',
  sun: 'M10 6.5a3.5 3.5 0 100 7 3.5 3.5 0 000-7zM10 2v2M10 16v2M2 10h2M16 10h2M4.5 4.5l1.3 1.3M14.2 14.2l1.3 1.3M4.5 15.5l1.3-1.3M14.2 5.8l1.3-1.3',
  moon: 'M15.5 12.5A6.5 6.5 0 017.5 4.2a6.5 6.5 0 108 8.3z',
  layers: 'M10 3l7 4-7 4-7-4zM3.5 10.5L10 14l6.5-3.5M3.5 13.5L10 17l6.5-3.5',
  search: 'M9 3.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM13 13l4 4',
  target: 'M10 5.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM10 2v3.5M10 14.5V18M2 10h3.5M14.5 10H18',
  download: 'M10 3v9.5M5.5 8.5l4.5 4.5 4.5-4.5M3.5 16.5h13',
  share: 'M10 12V3M6.5 6L10 2.8 13.5 6M7 9H4.5v8h11V9H13',
  print: 'M6 7V3h8v4M6 14H3.5V7.5h13V14H14M6 11.5h8V17H6z',
  link: 'M8.5 11.5a3 3 0 004.2 0l2.6-2.6a3 3 0 00-4.2-4.2l-1 1M11.5 8.5a3 3 0 00-4.2 0l-2.6 2.6a3 3 0 004.2 4.2l1-1',
  quote: 'M4 14c2.5-1 3.5-3 3.5-6.5H4V11h3.5M12 14c2.5-1 3.5-3 3.5-6.5H12V11h3.5',
  compare: 'M10 2.5v15M7.5 6.5L4 10l3.5 3.5M12.5 6.5L16 10l-3.5 3.5',
  road: 'M6.5 3L4 17M13.5 3L16 17M10 4v2.5M10 9v2.5M10 14v2.5',
} as const;

/** A decorative icon; `isMirrored` flips a directional one. */
export function Icon(props: { name: keyof typeof paths; isMirrored?: boolean }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[props.name]} transform={props.isMirrored ? 'matrix(-1 0 0 1 20 0)' : undefined} />
    </svg>
  );
}
