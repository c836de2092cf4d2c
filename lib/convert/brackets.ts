/** Pairs of round brackets, of both widths. */

const han = /\p{Script=Han}/u;
/** (a), (b): items of a law, written half width throughout. */
const letter = /^[a-z]$/u;
const beside = /[\p{Script=Han}，。、；：！？《》“”【】…—]/u;

/**
 * Positions (UTF-16 units) of the half-width brackets that are to be full width.
 *
 * Both brackets of a pair get one width: full where one is already, where Chinese stands inside, where a Chinese character or
 * mark stands right before the pair, and where the pair opens the text and Chinese follows: `(1)加强`. A pair in Latin
 * text or after a number, `f(x)` and `1(a)`, is left. A bracket without a partner is changed only beside Chinese. `closed`
 * has the positions inside addresses.
 */
export function matchBrackets(text: string, closed: ReadonlySet<number>): readonly number[] {
  const found: number[] = [];
  const open: number[] = [];
  const loose: number[] = [];
  const partners = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    if (closed.has(at)) continue;
    if (/[(（]/u.test(text.charAt(at))) open.push(at);
    if (!/[)）]/u.test(text.charAt(at))) continue;
    const partner = open.pop();
    if (partner === undefined) loose.push(at);
    else partners.set(partner, at);
  }
  const widened = (at: number) => text.charAt(at) === '(' || text.charAt(at) === ')';

  for (const [from, to] of [...partners].sort(([a], [b]) => a - b)) {
    if (!isChinesePair(text, from, to, found.includes(from - 1))) continue;
    found.push(...[from, to].filter(widened));
  }
  for (const at of [...open, ...loose].filter(widened)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const label = text.charAt(at) === ')' && /^\s*\d{1,3}$/u.test(text.slice(0, at)) && han.test(after);
    const beginning = text.charAt(at) === '(' && (beside.test(before) || before === '') && han.test(after);
    if (label || beginning || (text.charAt(at) === ')' && han.test(before))) found.push(at);
  }
  return found.sort((a, b) => a - b);
}

function isChinesePair(text: string, from: number, to: number, afterWidened: boolean): boolean {
  if (letter.test(text.slice(from + 1, to))) return false;
  if (text.charAt(from) === '（' || text.charAt(to) === '）') return true;
  if (afterWidened || han.test(text.slice(from + 1, to)) || beside.test(text.charAt(from - 1))) return true;
  return text.slice(0, from).trim() === '' && han.test(text.charAt(to + 1));
}
