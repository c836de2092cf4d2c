/** All texts of the bench. A new row in any of these tables is on new pages. */
import type { Text } from '../sheet.ts';
import { campus } from './campus.ts';
import { ceremonies } from './ceremonies.ts';
import { innocents } from './innocents.ts';
import { meetings } from './meetings.ts';
import { occasions } from './occasions.ts';
import { traditional } from './traditional.ts';

export const texts: readonly Text[] = [
  ...meetings,
  ...ceremonies,
  ...campus,
  ...innocents,
  ...occasions,
  ...traditional,
];
