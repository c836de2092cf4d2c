/** What the toolbar badge says. */
import type { Finding } from './messages.ts';

/** `sign` (文) for a speech, the number for a collection, nothing for other pages. */
export function badgeText({ kind, speeches }: Finding, sign: string): string {
  switch (kind) {
    case 'speech':
      return sign;
    case 'collection':
      return speeches > 99 ? '99+' : String(speeches);
    case 'article':
    case 'none':
      return '';
  }
}
