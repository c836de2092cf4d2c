/** Sentences of a paragraph, and those that are surely a speaker's. */

/** Each with the marks that close it; offsets come with `matchAll`. */
export const sentences = /[^。！？!?…\n]*(?:[。！？!?…]+[”’」』）)】]*(?:[（(][\u4e00-\u9fff]{1,6}[)）])?|\n|$)/gu;

/** Short sentences with which speakers begin and end, folded. */
export const formula =
  /^(?:谢谢|感谢|多谢|再见|加油|祝|同志们|各位|大家|尊敬的|我的|发言|报告|汇报|讲话|讲得|完毕|以上)[^。!?]{0,14}[。!?:]$/u;
