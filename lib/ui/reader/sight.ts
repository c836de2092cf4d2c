/** How long a button has to be in sight before a click on it counts, in ms: a page cannot uncover it for the second click of two. */
const inSightMs = 500;

/**
 * Watches whether an element can be seen, through the frames that it stands in: true where nothing lies over it, nothing makes it
 * transparent, and all of it has been so for a while. `tell` is called when that changes.
 */
export function watchSight(element: Element, tell: (isSeen: boolean) => void): () => void {
  const timer: { id?: ReturnType<typeof setTimeout> } = {};
  const sight = new IntersectionObserver(
    ([...all]) => {
      const { isIntersecting, isVisible } = all.at(-1) as IntersectionObserverEntry & { isVisible?: boolean };
      clearTimeout(timer.id);
      if (isVisible ?? isIntersecting) timer.id = setTimeout(tell, inSightMs, true);
      else tell(false);
    },
    { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  sight.observe(element);
  return () => {
    clearTimeout(timer.id);
    sight.disconnect();
  };
}
