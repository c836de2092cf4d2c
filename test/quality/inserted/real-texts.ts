/** Clean texts that other people wrote. They stand beside the project; nothing of them comes into it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../shared/real/texts', import.meta.url));

export interface RealText {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly script: 'hans' | 'hant';
}

/** The texts by source; null where they do not stand beside the project. */
export function findRealTexts(): ReadonlyMap<string, readonly RealText[]> | null {
  if (!existsSync(folder)) return null;
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ndjson'))
      .sort()
      .map((name): [string, readonly RealText[]] => [
        name.replace('.ndjson', ''),
        readFileSync(join(folder, name), 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line) as RealText),
      ]),
  );
}
