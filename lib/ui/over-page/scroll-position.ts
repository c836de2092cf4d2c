/** Remembers scroll position, focus and selection. Gives a function that restores them. */
export function keepStanding(document: Document): () => void {
  const view = document.defaultView;
  const left = view?.scrollX ?? 0;
  const top = view?.scrollY ?? 0;
  const focused = document.activeElement;
  const selection = document.getSelection();
  const selected =
    selection && selection.rangeCount > 0
      ? { from: selection.anchorNode, at: selection.anchorOffset, to: selection.focusNode, end: selection.focusOffset }
      : null;

  return () => {
    if (focused !== document.activeElement && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    const now = document.getSelection();
    if (selected?.from && selected.to && now) {
      if (
        now.anchorNode !== selected.from ||
        now.anchorOffset !== selected.at ||
        now.focusNode !== selected.to ||
        now.focusOffset !== selected.end
      ) {
        now.setBaseAndExtent(selected.from, selected.at, selected.to, selected.end);
      }
    } else if (now && now.rangeCount > 0) now.removeAllRanges();
    if (view && (view.scrollX !== left || view.scrollY !== top)) view.scrollTo({ left, top, behavior: 'instant' });
  };
}
