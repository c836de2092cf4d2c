/** How mark-up hides text, for pages that no browser has laid out. */

const hidingStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)|opacity\s*:\s*0\s*(?:;|!|$)|(?<!-)color\s*:\s*(?:transparent|white|#fff(?:fff)?(?![0-9a-f])|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\)|rgba\([^)]*,\s*0\s*\))(?![^;]*;[^}]*background)|font-size\s*:\s*1(?:\.\d+)?px|(?:left|top|text-indent)\s*:\s*-\d{3,})/iu;
/** A rule of one class: `.jammer { display: none }`. Nested, media and compound rules may not hold here and now. */
const classRule = /(?:^|[},])\s*\.([\w-]+)\s*\{([^{}]*)\}/gu;

/** True where an element's own tag, attributes or inline style keep it from being shown. */
export function hidesItself(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  if (attributes.hidden !== undefined) return true;
  if (tag === 'input' || tag === 'select' || tag === 'textarea') return true;
  return attributes.style !== undefined && hidingStyle.test(attributes.style);
}

/** The classes that a page's own style sheet hides. */
export function hiddenClasses(css: string): ReadonlySet<string> {
  const bare = css.replace(/\/\*[\s\S]*?\*\//gu, '');
  const found = new Set<string>();
  for (const [, name, body] of bare.matchAll(classRule)) if (name && body && hidingStyle.test(body)) found.add(name);
  return found;
}
