/** A day as an author sets it below a text, or under its title: written out, alone on its line. */
export const signedDay =
  /^[（(【[]?(?:(?:19|20)\d{2}|20[x×*]{2}|[一二][〇零○一二三四五六七八九]{3}|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])\s*年\s*(?:(?:[\d一二三四五六七八九十x×*]{1,3}|[正元冬腊臘])\s*月\s*)?(?:初?[\d一二三四五六七八九十廿卅x×*]{1,3}\s*日?)?[）)】\]]?$/u;
