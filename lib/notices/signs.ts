/** Finds the marks that a site leaves of itself in a text. */

import type { Squeezed } from '../text/spaced-letters.ts';
import { placesOf, type Span } from '../text/spans.ts';

/** Where the site set its name into a text, in brackets or with its address. */
export function signsIn(squeezed: Squeezed, names: readonly string[]): readonly Span[] {
  return names.flatMap((name) =>
    squeezed.text.includes(name)
      ? placesOf(new RegExp(sign(name), 'u'), squeezed).map(({ at, length }) => ({ at, length }))
      : [],
  );
}

/** In brackets, with its address, or with what it says of the text: 「某某稿库独家供稿」. */
function sign(name: string): string {
  const plain = name.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
  const claims =
    '(?:独家|原创|首发|供稿|整理|提供|发布|收集|搜集|编辑|出品|制作|版权|所有|请勿|谢绝|禁止|严禁|不得|复制|转载|抄袭|作品|欢迎|访问|更多|尽在|下载|会员)';
  return String.raw`[(\[【<《〔「]\s*(?:来自|来源|源自|摘自|本文来自|@|©)?[:]?\s*${plain}(?:\s*[-:|·]?\s*(?:https?:\/\/)?[a-z0-9][a-z0-9./-]{0,60})?(?:${claims}){0,6}\s*[)\]】>》〕」]|[©@★☆]\s*${plain}|^${plain}(?:讯|消息|报道)?[:](?=.)|[《“"「【]?${plain}[》”"」】]?${claims}{2,8}`;
}
