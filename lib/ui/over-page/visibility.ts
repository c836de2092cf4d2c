/**
 * Tells whether an element can be seen, each time that this may have changed: it is laid out, nothing lies over it, and nothing makes
 * it transparent. Where the browser cannot tell so much: it is laid out. Gives the way to stop.
 */
export function watchVisibility(element: Element, tell: (isVisible: boolean) => void): () => void {
  const observer = new IntersectionObserver(
    ([...all]) => {
      const { isIntersecting, isVisible } = all.at(-1) as IntersectionObserverEntry & { isVisible?: boolean };
      tell(isVisible ?? isIntersecting);
    },
    { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  observer.observe(element);
  return () => observer.disconnect();
}
