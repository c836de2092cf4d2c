import type { Finding } from './messages.ts';

/** Text of the toolbar badge: `sign` (文) for a speech, the number for a collection, else nothing. */
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
