/** What resources can be narrowed down by, on browse pages and in the search. */
import type { Resource } from './types.ts';

/** Spans of minutes, the upper end included; `long` is everything above. */
export const MINUTE_SPANS = [10, 20, 45, 60] as const;

export const FACETS = ['type', 'audience', 'level', 'topic', 'minutes', 'device'] as const;
export type Facet = (typeof FACETS)[number];

/** The values of a resource for each facet; an empty list where a facet does not apply. */
export function facetsOf({ type, data }: Resource): Record<Facet, string[]> {
  return {
    type: [type],
    audience: [...data.audience],
    level: 'level' in data ? [data.level] : 'levels' in data ? [...data.levels] : [],
    topic: [data.topic],
    minutes: [minuteSpan(data.minutes)],
    device: 'devices' in data ? [...data.devices] : [],
  };
}

/** The span a length falls into: `10`, `20`, `45`, `60` (minutes at most) or `long`. */
export const minuteSpan = (minutes: number): string =>
  String(MINUTE_SPANS.find((span) => minutes <= span) ?? 'long');
