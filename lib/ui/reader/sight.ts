import { watchVisibility } from '../over-page/visibility.ts';

/** How long a button has to be in sight before a click on it counts, in ms: a page cannot uncover it for the second click of two. */
const inSightMs = 500;

/**
 * Watches whether an element can be seen, through the frames that it stands in: true where nothing lies over it, nothing makes it
 * transparent, and all of it has been so for a while. `tell` is called when that changes.
 */
export function watchSight(element: Element, tell: (isSeen: boolean) => void): () => void {
  const timer: { id?: ReturnType<typeof setTimeout> } = {};
  const stop = watchVisibility(element, (isVisible) => {
    clearTimeout(timer.id);
    if (isVisible) timer.id = setTimeout(tell, inSightMs, true);
    else tell(false);
  });
  return () => {
    clearTimeout(timer.id);
    stop();
  };
}
