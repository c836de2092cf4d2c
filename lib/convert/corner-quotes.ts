/** “ ” and ‘ ’ of Simplified text as 「 」 and 『 』. */
import { scriptOfPage } from '../text/script.ts';

const corners: ReadonlyMap<string, string> = new Map([
  ['“', '「'],
  ['”', '」'],
  ['‘', '『'],
  ['’', '』'],
]);

const latin = /[A-Za-z0-9]/u;

/**
 * Keeps the length. ’ that closes nothing stays: don’t, ’90s. Each mark is turned by itself, so a quotation may run over paragraphs.
 */
export function cornerQuotes(text: string): string {
  if (!/[“”‘’]/u.test(text)) return text;
  let single = false;
  return text.replace(/[“”‘’]/gu, (mark, at: number) => {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
    if (mark === '’' && (!single || (latin.test(before) && latin.test(after)))) return mark;
    if (mark === '‘') {
      if (text.indexOf('’', at) < 0) return mark;
      single = true;
    }
    if (mark === '’') single = false;
    return corners.get(mark) ?? mark;
  });
}

/** A Simplified text is given the region's own quotes; one that is Traditional keeps what it has. */
export function changesQuotes(texts: readonly string[]): boolean {
  return !texts.some((text) => /[「」『』]/u.test(text)) && scriptOfPage(texts) === 'hans';
}
