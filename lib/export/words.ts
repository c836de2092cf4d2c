/** The words that exported files print, passed in for other languages. */
import type { Gap, GapReason, PageKind, TargetScript } from '../model/types.ts';
import type { SourceScript } from '../text/script.ts';

export interface ExportWords {
  readonly untitled: string;
  /** `{chars}` is the number of missing characters. */
  readonly gap: { readonly known: string; readonly unknown: string };
  readonly reasons: Readonly<Record<GapReason, string>>;
  /** In file names; may be empty. */
  readonly kinds: Readonly<Record<PageKind, string>>;
  readonly index: {
    readonly heading: string;
    readonly title: string;
    readonly published: string;
    readonly source: string;
    readonly chars: string;
    readonly missing: string;
    /** For a text that is cut by an unknown number of characters. */
    readonly unknown: string;
  };
}

/** The default, and for the command line, which has no message files. */
export const chineseWords: ExportWords = {
  untitled: '未命名',
  gap: { known: '此处缺 {chars} 字：{reason}', unknown: '此处有缺：{reason}' },
  reasons: {
    paywall: '需付费',
    preview: '预览到此为止',
    'continued-from': '上接其他版面',
    'continued-on': '下转其他版面',
  },
  kinds: { speech: '讲话', collection: '合集', article: '文章', none: '' },
  index: {
    heading: '目录',
    title: '标题',
    published: '日期',
    source: '来源',
    chars: '字数',
    missing: '缺字',
    unknown: '不详',
  },
};

/** In the words of Taiwan and Hong Kong. */
export const traditionalWords: ExportWords = {
  untitled: '未命名',
  gap: { known: '此處缺 {chars} 字：{reason}', unknown: '此處有缺：{reason}' },
  reasons: {
    paywall: '需付費',
    preview: '預覽到此為止',
    'continued-from': '上接其他版面',
    'continued-on': '下轉其他版面',
  },
  kinds: { speech: '講話', collection: '合集', article: '文章', none: '' },
  index: {
    heading: '目錄',
    title: '標題',
    published: '日期',
    source: '來源',
    chars: '字數',
    missing: '缺字',
    unknown: '不詳',
  },
};

/** The words for a text in that script: Traditional where the reader chose it, not where a page had it. */
export function wordsFor(script: SourceScript | TargetScript): ExportWords {
  return script === 'tw' || script === 'hk' ? traditionalWords : chineseWords;
}

/** The line for missing text. Its brackets and shape are the same in every language, so that machines can read them. */
export function gapLine(gap: Gap, words: ExportWords): string {
  const reason = words.reasons[gap.reason];
  const known = gap.omittedChars !== null;
  const line = known ? words.gap.known.replace('{chars}', String(gap.omittedChars)) : words.gap.unknown;
  return `【${line.replace('{reason}', reason)}】`;
}
