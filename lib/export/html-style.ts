/** How an exported HTML file looks, on the screen and on paper. It names no file: the page is whole in itself. */

const songti = '"Songti SC", "SimSun", "Noto Serif CJK SC", "Source Han Serif SC", serif';
const songtiTraditional = '"Songti TC", "PMingLiU", "Noto Serif CJK TC", "Source Han Serif TC", serif';
const fangsong = '"FangSong", "STFangsong", "FangSong_GB2312"';
const heiti = '"SimHei", "Heiti SC", "Heiti TC", "Microsoft JhengHei", "Noto Sans CJK SC", sans-serif';
const kaiti = '"KaiTi", "STKaiti", "Kaiti SC", "BiauKai", "DFKai-SB"';

/** The style sheet, with a gap that is marked in print too. Text keeps its blanks. */
export const htmlStyle = `
:root { color-scheme: light dark; }
body { max-width: 38em; margin: 0 auto; padding: 2em 1.2em 4em; font: 18px/1.9 ${fangsong}, ${songti};
  color: #222; background: #fff; overflow-wrap: anywhere; }
:lang(zh-Hant) { font-family: ${songtiTraditional}; }
h1, h2, h3, h4, h5, h6, p, li, td { white-space: pre-wrap; }
h1 { margin: 1.2em 0 .5em; font: 600 1.55em/1.45 ${songti}; text-align: center; text-wrap: balance; }
h2, h3, h4, h5, h6 { margin: 1.2em 0 .4em; font-size: 1em; font-weight: 600; }
h2 { font-family: ${heiti}; }
h3, .by { font-family: ${kaiti}, ${songti}; }
p { margin: .5em 0; text-align: justify; }
.indent p { text-indent: 2em; }
.indent :is(.flush, .by, .gap, .from) { text-indent: 0; }
.by { text-align: center; }
.by, .from { color: #666; font-size: .85em; }
.from { margin-top: 2em; }
.gap { margin: 1.2em 0; padding: .3em 1em; border: 1px dashed #b3301f; color: #b3301f; text-align: center; }
table { width: 100%; margin: 1em 0; border-collapse: collapse; font-size: .9em; }
td { padding: .2em .6em; border: 1px solid #999; vertical-align: top; }
nav { margin-bottom: 3em; }
nav ol { padding-inline-start: 2.5em; }
a { color: inherit; }
@media (prefers-color-scheme: dark) {
  body { color: #ddd; background: #1c1b19; }
  .gap { border-color: #e0705e; color: #e0705e; }
  .by, .from { color: #aaa; }
}
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 16pt; line-height: 28.95pt; color: #000; background: #fff; }
  h1 { margin-top: 0; font-size: 22pt; line-height: 35pt; }
  .by, .from, table { font-size: 12pt; }
  article + article, nav + article { break-before: page; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  tr, .gap { break-inside: avoid; }
  p { orphans: 2; widows: 2; }
}
`;
