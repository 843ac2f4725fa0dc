import type { z } from 'zod';
import type { DATA_FILES } from '../schema/data.ts';
import type { Locale, ResourceType } from '../schema/fields.ts';
import type { Guide, Handout, Lesson, Manual } from '../schema/resource.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { MdxFile } from './mdx.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './yaml.ts';

interface Common {
  /** The same in every locale: `lessons/primary-upper/friend-or-stranger`, `guides/iphone-ipad`. */
  id: string;
  slug: string;
  locale: Locale;
  /** Id of Astro's collection entry: `ja/primary-upper/friend-or-stranger`. */
  entry: string;
  file: string;
  mdx: MdxFile;
}

export type LessonResource = Common & { type: 'lessons'; data: Lesson };
export type GuideResource = Common & { type: 'guides'; data: Guide };
export type HandoutResource = Common & { type: 'handouts'; data: Handout };
export type ManualResource = Common & { type: 'manuals'; data: Manual };
export type Resource = LessonResource | GuideResource | HandoutResource | ManualResource;
export type ResourceOf<T extends ResourceType> = Extract<Resource, { type: T }>;

export interface ScenarioFile {
  name: string;
  locale: Locale;
  file: string;
  data: Scenario;
  yaml: YamlFile;
}

/** The data files, checked; a file with mistakes is left at its empty value. */
export type Data = { [Name in keyof typeof DATA_FILES]: z.infer<(typeof DATA_FILES)[Name]> };

/** A word that may not be used, with the reason for authors (content/wording.yaml). */
export interface Wording {
  pattern: string;
  locale: Locale;
  rule: string;
  why: string;
  /** Blocks in which it may stand, for example as an example of what not to say. */
  except: string[];
  /** Only these resource types; all when empty. */
  in: string[];
}

/** Everything under content/, read and checked. */
export interface Library {
  resources: Resource[];
  scenarios: ScenarioFile[];
  data: Data;
  wording: Wording[];
  /** Data file name → its YAML, for line numbers. */
  yaml: Map<string, YamlFile>;
  pictures: ReadonlySet<string>;
  /** Paths of all files and ids of all resources, those with mistakes too: one mistake, one sentence. */
  paths: Set<string>;
  ids: Set<string>;
  problems: Problem[];
}

/** One check, one file: its id, what it makes sure of, and the problems it finds. */
export interface Check {
  id: string;
  title: string;
  run(library: Library, today: string): Problem[];
}
