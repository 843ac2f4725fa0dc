/** Icons from lucide (ISC licence) that the pages use, besides those named in the data files. */
export const ICONS = [
  'printer',
  'clock',
  'graduation-cap',
  'house',
  'store',
  'message-circle',
  'phone',
  'check',
  'x',
  'arrow-right',
  'book-open',
  'settings',
  'file-text',
  'life-buoy',
  'circle-question-mark',
  'external-link',
] as const;
