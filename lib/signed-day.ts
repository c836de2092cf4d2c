/** A day as an author sets it below a text, or under its title: written out, alone on its line. */
export const signedDay =
  /^[（(【[]?(?:(?:19|20)\d{2}|20[x×*]{2}|[一二][〇零○一二三四五六七八九]{3})\s*年\s*(?:[\d一二三四五六七八九十x×*]{1,3}\s*月\s*)?(?:[\d一二三四五六七八九十x×*]{1,3}\s*日)?[）)】\]]?$/u;
