/** The fonts of official papers, by the script of the text, with what stands in for them where they are not installed. */
import type { TargetScript } from '../model/types.ts';
import type { SourceScript } from '../text/script.ts';

/** A font for each part of a text. */
export interface DocxFonts {
  readonly title: string;
  readonly body: string;
  /** 一、 */
  readonly first: string;
  /** （一） and the lines below the title. */
  readonly second: string;
  readonly page: string;
  /** Letters and digits. */
  readonly latin: string;
  /** The language that word processors break lines and draw glyphs by. */
  readonly language: string;
}

/** GB/T 9704-2012, 5.2.2 and 7: titles 小标宋, text 仿宋, headings 黑体 and 楷体, page numbers 宋体. */
const mainland: DocxFonts = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  first: '黑体',
  second: '楷体_GB2312',
  page: '宋体',
  latin: 'Times New Roman',
  language: 'zh-CN',
};

/** The fonts above have no Traditional glyphs. Taiwan's papers are in 標楷體 throughout (文書處理手冊). */
const taiwan: DocxFonts = {
  title: '標楷體',
  body: '標楷體',
  first: '微軟正黑體',
  second: '標楷體',
  page: '標楷體',
  latin: 'Times New Roman',
  language: 'zh-TW',
};

/** Hong Kong's are in 新細明體 and need the characters of its own set. */
const hongKong: DocxFonts = {
  title: '新細明體',
  body: '新細明體',
  first: '微軟正黑體',
  second: '標楷體',
  page: '新細明體',
  latin: 'Times New Roman',
  language: 'zh-HK',
};

/** The fonts for a text in that script. */
export function docxFonts(script: SourceScript | TargetScript): DocxFonts {
  if (script === 'hk') return hongKong;
  return script === 'tw' || script === 'hant' ? taiwan : mainland;
}

/** Other names of each font, and the nearest fonts of Windows, macOS, WPS and Linux, best first. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  方正小标宋简体: ['FZXiaoBiaoSong-B05S', '方正小标宋_GBK', '华文中宋', 'STZhongsong', '宋体', 'Noto Serif CJK SC'],
  仿宋_GB2312: ['FangSong_GB2312', '仿宋', 'FangSong', 'STFangsong', '方正仿宋_GBK', 'Noto Serif CJK SC'],
  黑体: ['SimHei', 'Heiti SC', 'Noto Sans CJK SC'],
  楷体_GB2312: ['KaiTi_GB2312', '楷体', 'KaiTi', 'STKaiti', 'Kaiti SC', 'Noto Serif CJK SC'],
  宋体: ['SimSun', 'Songti SC', 'Noto Serif CJK SC'],
  標楷體: ['DFKai-SB', 'BiauKai', 'TW-Kai', 'Noto Serif CJK TC'],
  微軟正黑體: ['Microsoft JhengHei', 'PingFang TC', 'Noto Sans CJK TC'],
  新細明體: ['PMingLiU', 'MingLiU_HKSCS', 'Songti TC', 'Noto Serif CJK HK'],
  'Times New Roman': ['Liberation Serif'],
};

/** Classes of fonts, by which word processors choose where even the other names are not there. */
const families: Readonly<Record<string, string>> = { 黑体: 'modern', 微軟正黑體: 'swiss', 'Times New Roman': 'roman' };

/** Looks like an address and is a name. */
const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * The font table of a document: every font with its other names (`w:altName`, ECMA-376 17.8.3.1, separated by commas).
 *
 * The package `docx` writes a table of embedded fonts alone; this one takes its place.
 */
export function fontTable(): string {
  const fonts = Object.entries(standIns).map(([name, others]) => {
    const charset = name === 'Times New Roman' ? '00' : others.includes('DFKai-SB') ? '88' : '86';
    return `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="${charset}"/><w:family w:val="${families[name] ?? 'auto'}"/></w:font>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="${namespace}">${fonts.join('')}</w:fonts>`;
}
