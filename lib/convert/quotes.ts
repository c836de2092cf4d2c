/** Curly quotes that point the wrong way. */

/** Where a quote can only open, and where it can only close; marks of both widths, so that widening them changes nothing here. */
const opensAfter = /[：:（(《【〔、]/u;
const closesBefore = /[，,。、；;：:！!？?）)》】〕]/u;
const sentenceEnd = /[。！!？?…—，,；;]/u;

/**
 * Positions (UTF-16 units) of quotes to turn, with the right quote for each.
 *
 * `”走出去“战略` is turned. What can be a quotation that runs over paragraphs, `…。”他说：“…`, is not.
 */
export function turnQuotes(text: string): ReadonlyMap<number, string> {
  const turned = new Map<number, string>();
  turnKind(text, '“', '”', turned);
  turnKind(text, '‘', '’', turned);
  return turned;
}

function turnKind(text: string, open: string, close: string, turned: Map<number, string>): void {
  if (!text.includes(open) && !text.includes(close)) return;
  const at = [...text.matchAll(new RegExp(`[${open}${close}]`, 'gu'))].map(({ index }) => index);
  let inside = false;
  for (let index = 0; index < at.length; index++) {
    const here = at[index] ?? 0;
    const next = at[index + 1];
    const isOpen = text.charAt(here) === open;
    if (!inside && !isOpen) {
      if (next !== undefined && text.charAt(next) === open && isReversed(text, here, next)) {
        turned.set(here, open);
        turned.set(next, close);
        index++;
      } else if (next !== undefined && text.charAt(next) === close && mustOpen(text, here)) {
        turned.set(here, open);
        inside = true;
      }
      continue;
    }
    if (inside && isOpen) {
      if (mustClose(text, here)) {
        turned.set(here, close);
        inside = false;
      }
      continue;
    }
    inside = isOpen;
  }
}

function isReversed(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1);
  const after = text.charAt(to + 1);
  let weight = 0;
  if (mustOpen(text, from)) weight += 2;
  else if (/\p{Script=Han}/u.test(before)) weight += 1;
  if (sentenceEnd.test(before)) weight -= 2;
  if (closesBefore.test(text.charAt(from + 1))) weight -= 3;
  if (mustClose(text, to)) weight += 2;
  else if (/\p{Script=Han}/u.test(after) && /[\p{Script=Han}A-Za-z0-9]/u.test(text.charAt(to - 1))) weight += 1;
  if (/[：:，,]/u.test(text.charAt(to - 1))) weight -= 3;
  return weight >= 2;
}

/** Nothing can have been quoted before. */
function mustOpen(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return (before === '' || opensAfter.test(before)) && after !== '' && !closesBefore.test(after) && !/\s/u.test(after);
}

/** Nothing can be quoted after. */
function mustClose(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return (after === '' || closesBefore.test(after)) && before !== '' && !/[：:（(《【\s]/u.test(before);
}
