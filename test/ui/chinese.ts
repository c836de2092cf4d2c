/** The platform's texts, from the Chinese message file, for code that shows them. */
import { readFileSync } from 'node:fs';

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** Puts a platform in place that knows texts and nothing else. */
export function speakChinese(): void {
  const file = new URL('../../public/_locales/zh_CN/messages.json', import.meta.url);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Messages;
  const getMessage = (key: string, values: readonly string[] = []) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/gu, (_, n) => values[Number(n) - 1] ?? '');
  Object.assign(globalThis, { chrome: { i18n: { getMessage, getUILanguage: () => 'zh-CN' } } });
}
