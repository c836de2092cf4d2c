/** What the page shows, kept in the address. Typing replaces the address; opening something adds a history entry. */
import { effect, signal } from '@preact/signals';
import { addressHash, type Look, lookOf } from '../../lib/library/search/view-state.ts';

export const look = signal<Look>(lookOf(location.hash));

/** Time between updates of the address: browsers refuse too many. */
const quietMs = 300;

const address = (to: Look) => `${location.pathname}${addressHash(to) === '' ? '' : `#${addressHash(to)}`}`;

/** Changes the look. `'step'` adds a history entry. */
export function see(change: Partial<Look>, how: 'step' | 'here' = 'here'): void {
  const before = look.value;
  const after = { ...before, ...change };
  if (how === 'step' && addressHash(after) !== addressHash(before)) {
    history.replaceState(null, '', address(before));
    history.pushState(null, '', address(after));
  }
  look.value = after;
}

/** Follows back and forward, and updates the address. */
export function followAddress(arrived: () => void): void {
  addEventListener('popstate', () => {
    look.value = lookOf(location.hash);
    arrived();
  });
  const timer: { id?: ReturnType<typeof setTimeout> } = {};
  effect(() => {
    const next = address(look.value);
    clearTimeout(timer.id);
    timer.id = setTimeout(() => {
      if (address(lookOf(location.hash)) !== next) history.replaceState(null, '', next);
    }, quietMs);
  });
}
