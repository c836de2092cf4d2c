/**
 * Mark-up whose `<` was swallowed with half a character before it: `…重要意義?/p>`. A decoder that knows no half characters
 * takes the byte after one with it, so the tag is printed and the line it should end runs on.
 */

/** A run of text, or a tag that is printed as text; `endsLine` where a browser would have begun a line there. */
export type Printed = string | { readonly tag: string; readonly endsLine: boolean };

/** What stands before the `?` is Chinese, so no sum, query or code is taken for a tag; one letter alone must have an attribute. */
const printedTag =
  /(?<=[\p{Script=Han}\uE000-\uF8FF，。、；：！？”’》）,.;:!)]\?)(?:\/(?:p|br|div|span|strong|b|em|i|u|font|a|td|tr|li|ul|ol|h[1-6]|center|section)|(?:p|br ?\/?|div|span|strong|font|td|tr|li|center|section|h[1-6])|(?:p|div|span|font|a|td|h[1-6]|section) [a-z-]+=["'][^<>"']{0,200}["'][^<>]{0,200})>/gu;

const endsLine = /^\/?(?:p|br|div|td|tr|li|ul|ol|h[1-6]|center|section)\b/u;

/** Parts a text at the tags that are printed in it. The `?` stays: what it stands for is for the repair to find. */
export function partAtPrintedTags(text: string): readonly Printed[] {
  if (!text.includes('?')) return [text];
  const parts: Printed[] = [];
  let from = 0;
  for (const { 0: tag, index } of text.matchAll(printedTag)) {
    if (index > from) parts.push(text.slice(from, index));
    parts.push({ tag, endsLine: endsLine.test(tag) });
    from = index + tag.length;
  }
  if (from < text.length || parts.length === 0) parts.push(text.slice(from));
  return parts;
}
