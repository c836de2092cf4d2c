/** The reader's settings: each default once, everything read is checked. */

import { readWordLines } from '../convert/reader-words.ts';
import { type FormatId, formatIds, type IfThere, type Layout, layouts, rulesIfThere } from '../export/choices.ts';
import { defaultTemplate, findTemplateProblem } from '../export/template.ts';
import { flag, listOf, oneOf, type Shape, text } from '../model/shapes.ts';
import type { TargetScript } from '../model/types.ts';
import { type StorageArea, storedItem } from './stored-item.ts';

/** The script the reader wants, or the one of the browser's language. */
export type ScriptChoice = TargetScript | 'browser';

export interface Settings {
  readonly script: ScriptChoice;
  /** Half-width marks between Chinese characters become full width. */
  readonly fullWidth: boolean;
  /** Paragraphs begin two characters in. */
  readonly indent: boolean;
  /** Names that come out in a given way, a line each: see reader-words.ts. */
  readonly words: readonly string[];
  readonly exportFormat: FormatId;
  readonly exportLayout: Layout;
  /** How exported files are named. */
  readonly fileTemplate: string;
  /** Markdown files begin with front matter. */
  readonly frontMatter: boolean;
  /** Date, source and author stand below the title, where no front matter says them. */
  readonly byLine: boolean;
  /** What is done in a folder with a file of the same name. */
  readonly ifThere: IfThere;
}

export const defaults: Settings = {
  script: 'browser',
  fullWidth: true,
  indent: true,
  words: [],
  exportFormat: 'markdown',
  exportLayout: 'each',
  fileTemplate: defaultTemplate,
  frontMatter: true,
  byLine: true,
  ifThere: 'number',
};

/** All choices, in the order in which they are offered. */
export const scriptChoices = ['browser', 'keep', 'hans', 'tw', 'hk'] as const satisfies readonly ScriptChoice[];

const shapes: { readonly [K in keyof Settings]: Shape<Settings[K]> } = {
  script: oneOf(...scriptChoices),
  fullWidth: flag,
  indent: flag,
  words: listOf(text),
  exportFormat: oneOf(...formatIds),
  exportLayout: oneOf(...layouts),
  fileTemplate: (value): value is string => typeof value === 'string' && findTemplateProblem(value) === null,
  frontMatter: flag,
  byLine: flag,
  ifThere: oneOf(...rulesIfThere),
};

/** The settings as they are stored. */
export const storedSettings = storedItem('settings', parseSettings);

/** Changes some settings and leaves the others. Gives all as they are now. */
export async function changeSettings(area: StorageArea, change: Partial<Settings>): Promise<Settings> {
  return storedSettings.save(area, { ...(await storedSettings.load(area)), ...change });
}

/** Reads stored settings of any form: whatever is missing or broken is its default. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const found = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const read = <K extends keyof Settings>(name: K): Settings[K] => {
    const shape: Shape<Settings[K]> = shapes[name];
    const value = found[name];
    return shape(value) ? value : defaults[name];
  };
  return {
    script: read('script'),
    fullWidth: read('fullWidth'),
    indent: read('indent'),
    words: readWordLines(read('words')),
    exportFormat: read('exportFormat'),
    exportLayout: read('exportLayout'),
    fileTemplate: read('fileTemplate'),
    frontMatter: read('frontMatter'),
    byLine: read('byLine'),
    ifThere: read('ifThere'),
  };
}

/** The script to show. `language` is the browser's, as `zh-HK`; where it is not Chinese texts stay as they are. */
export function targetScript(choice: ScriptChoice, language: string): TargetScript {
  if (choice !== 'browser') return choice;
  if (!/^zh\b/iu.test(language)) return 'keep';
  if (/\b(HK|MO)\b/iu.test(language)) return 'hk';
  return /\b(TW|Hant)\b/iu.test(language) ? 'tw' : 'hans';
}
