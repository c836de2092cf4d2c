/** Lines that greet. */

/** A line that greets stands at the margin, as in print. */
export function isSalutation(text: string): boolean {
  return (
    text.length <= 60 &&
    /^(尊敬|敬爱|敬愛|亲爱|親愛|各位|同志|女士|先生|老师|老師|同学|同學|朋友)[^。；;]*[：:]$/u.test(text)
  );
}
