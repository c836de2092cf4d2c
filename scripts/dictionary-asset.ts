/**
 * Puts the dictionaries of the way to Traditional into the built extension as a file of its own, so that no script holds
 * their 1 MB: the background fetches the file when a reader first asks for Traditional (lib/convert/dictionaries-fetch.ts).
 *
 * Wired in wxt.config.ts as a build hook:
 *   hooks: { 'build:publicAssets': (_, files) => addDictionaryAsset(files) }
 */

import { dictionariesPath } from '../lib/convert/dictionaries.ts';
import { loadDictionaries } from '../lib/convert/dictionaries-node.ts';

/** A file that the build writes into the extension: its path there, and its text. */
export interface GeneratedFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/** Adds the dictionaries to the files that the build copies. */
export async function addDictionaryAsset(files: { push(file: GeneratedFile): unknown }): Promise<void> {
  files.push({ relativeDest: dictionariesPath.slice(1), contents: JSON.stringify(await loadDictionaries()) });
}
