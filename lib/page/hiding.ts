/** How mark-up hides text, for pages that no browser has laid out. */

/** `true`: the browser leaves the element out. `size`, `look`: it is there, and its size or place, its colour or opacity make it invisible. */
export type Hiding = true | 'size' | 'look';

const declares = (property: string, value: string): RegExp =>
  new RegExp(String.raw`(?:^|;)\s*(?:${property})\s*:\s*(?:${value})\s*(?:;|!|$)`, 'iu');

const notLaidOut = declares('display', 'none');
const seeThrough = declares('visibility|opacity', 'hidden|collapse|0(?:\\.0+)?');
const tooSmall = declares('font-size', '0(?:\\.0+)?(?:px|pt|r?em|%)?|1(?:\\.\\d+)?px');
const offPage = declares('left|top|text-indent', '-\\d{3,}(?:\\.\\d+)?(?:px|pt|r?em)?');
const clearInk = declares('color', 'transparent|rgba\\([^)]{0,40},\\s*0\\s*\\)');
const whiteInk = declares('color', 'white|#fff(?:f|fff|fffff)?|rgb\\(\\s*255\\s*,\\s*255\\s*,\\s*255\\s*\\)');
const anyGround =
  /(?:^|;)\s*background(?:-color|-image)?\s*:(?!\s*(?:none|transparent|white|#fff(?:fff)?)\s*(?:;|!|$))/iu;

/** A rule of one class: `.jammer { display: none }`. Nested and compound rules may not hold here and now. */
const classRule = /(?:^|[},])\s*\.([\w-]+)\s*\{([^{}]*)\}/gu;
/** Rules that hold on some screens only. */
const mediaRule = /@media[^{}]{0,300}\{(?:[^{}]{0,300}\{[^{}]*\})*[^{}]{0,300}\}/giu;

/** Whether an element lays a ground under its text, on which white letters can be read. */
export function hasGround(attributes: Readonly<Record<string, string>>): boolean {
  const { style, bgcolor, background } = attributes;
  return (style !== undefined && anyGround.test(style)) || (bgcolor ?? background) !== undefined;
}

/** How an element's own tag, attributes or inline style hide it. `onGround`: a ground lies under it. */
export function hidingOf(tag: string, attributes: Readonly<Record<string, string>>, onGround: boolean): Hiding | null {
  if (attributes.hidden !== undefined) return true;
  if (tag === 'input' || tag === 'select' || tag === 'textarea') return true;
  return attributes.style === undefined ? null : hidingStyle(attributes.style, onGround);
}

function hidingStyle(style: string, onGround: boolean): Hiding | null {
  if (notLaidOut.test(style)) return true;
  if (tooSmall.test(style) || offPage.test(style)) return 'size';
  return seeThrough.test(style) || clearInk.test(style) || (!onGround && !anyGround.test(style) && whiteInk.test(style))
    ? 'look'
    : null;
}

/** The classes that a page's own style sheet hides. */
export function hidingClasses(css: string): ReadonlyMap<string, Hiding> {
  const bare = css.replace(/\/\*[\s\S]*?\*\//gu, '').replace(mediaRule, '');
  const found = new Map<string, Hiding>();
  for (const [, name, body] of bare.matchAll(classRule)) {
    const hiding = body === undefined ? null : hidingStyle(body, false);
    if (name !== undefined && hiding !== null && found.get(name) !== true) found.set(name, hiding);
  }
  return found;
}
