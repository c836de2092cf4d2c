/** The reader's settings. */

import { readWordLines } from '../convert/reader-words.ts';
import { type FormatId, formatIds, type IfThere, type Layout, layouts, rulesIfThere } from '../export/choices.ts';
import { defaultTemplate, findTemplateProblem } from '../export/template.ts';
import { flag, listOf, oneOf, type Shape, text } from '../model/shapes.ts';
import type { TargetScript } from '../model/types.ts';
import { type StorageArea, storedItem } from './stored-item.ts';

/** `browser` follows the browser's language. */
export type ScriptChoice = TargetScript | 'browser';

export interface Settings {
  readonly script: ScriptChoice;
  /** Half-width punctuation between Chinese characters becomes full width. */
  readonly fullWidth: boolean;
  /** Paragraphs are indented by two characters. */
  readonly indent: boolean;
  /** Names with a fixed conversion, one a line: see reader-words.ts. */
  readonly words: readonly string[];
  readonly exportFormat: FormatId;
  readonly exportLayout: Layout;
  readonly fileTemplate: string;
  readonly frontMatter: boolean;
  /** Date, source and author below the title, unless front matter has them. */
  readonly byLine: boolean;
  /** If a file of that name is in the folder. */
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

export const storedSettings = storedItem('settings', parseSettings);

/** Changes some settings and leaves the others. Gives all as they are now. */
export async function changeSettings(area: StorageArea, change: Partial<Settings>): Promise<Settings> {
  return storedSettings.save(area, { ...(await storedSettings.load(area)), ...change });
}

/** Reads stored settings of any form; what is missing or broken gets its default. Never throws. */
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

/** The script to show. `language` is the browser's, such as `zh-HK`; if it is not Chinese, texts are not converted. */
export function targetScript(choice: ScriptChoice, language: string): TargetScript {
  if (choice !== 'browser') return choice;
  if (!/^zh\b/iu.test(language)) return 'keep';
  if (/\b(HK|MO)\b/iu.test(language)) return 'hk';
  return /\b(TW|Hant)\b/iu.test(language) ? 'tw' : 'hans';
}
