import type { Finding } from './messages.ts';

/** Text of the toolbar badge: `!` where the page hides the reader, `sign` (文) for a speech, the number for a collection, else nothing. */
export function badgeText({ kind, speeches, hidden }: Finding, sign: string): string {
  if (hidden) return '!';
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
