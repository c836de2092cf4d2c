/** The words that exported files print. Passed in, so that another language needs no change here. */
import type { Gap, GapReason, PageKind, TargetScript } from '../model/types.ts';
import type { SourceScript } from '../text/script.ts';

export interface ExportWords {
  /** Name of a file whose title gives none. */
  readonly untitled: string;
  /** `{chars}` stands for the number of missing characters. */
  readonly gap: { readonly known: string; readonly unknown: string };
  readonly reasons: Readonly<Record<GapReason, string>>;
  /** What a page was, as file names say it; empty where they say nothing. */
  readonly kinds: Readonly<Record<PageKind, string>>;
  /** Heading and columns of the index of several speeches. */
  readonly index: {
    readonly heading: string;
    readonly title: string;
    readonly published: string;
    readonly source: string;
    readonly chars: string;
    readonly missing: string;
    /** Cell for a text that is known to be cut, by an unknown number of characters. */
    readonly unknown: string;
  };
}

/** For the command line, which has no message files, and where nothing else is passed in. */
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

/** For texts that are written in Traditional characters, in the words of Taiwan and Hong Kong. */
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

/** The words that go with a text in that script: Traditional where the reader chose it, not where a page had it. */
export function wordsFor(script: SourceScript | TargetScript): ExportWords {
  return script === 'tw' || script === 'hk' ? traditionalWords : chineseWords;
}

/** The line that stands where text is missing. The black brackets and the machine-readable shape are the same in every language. */
export function gapLine(gap: Gap, words: ExportWords): string {
  const reason = words.reasons[gap.reason];
  const known = gap.omittedChars !== null;
  const line = known ? words.gap.known.replace('{chars}', String(gap.omittedChars)) : words.gap.unknown;
  return `【${line.replace('{reason}', reason)}】`;
}
