/** Texts of the interface, from `public/_locales`. */

import type messages from '../../public/_locales/zh_CN/messages.json';
import type { StageName } from '../model/types.ts';
import { platform } from './browser.ts';

export type MessageKey = keyof typeof messages;

/** The text of a key, with `$1`… replaced. Numbers are formatted for the reader's language. */
export function t(key: MessageKey, ...values: readonly (string | number)[]): string {
  return message(
    key,
    values.map((value) => (typeof value === 'number' ? number(value) : value)),
  );
}

/** A number with separators: 4,904. */
export function number(value: number): string {
  return value.toLocaleString(interfaceLanguage());
}

/** An error code in words; a code without a text is shown itself. */
export function errorText(code: string): string {
  return message(`error_${underscored(code)}`, [code]) || t('error_unexpected', code);
}

/** What a rule of the log does; a rule without a text is shown by stage and id. After `own:` stands the reader's rule. */
export function ruleText(stage: StageName, rule: string): string {
  const [, which = ''] = /:(.*)/su.exec(rule) ?? [];
  return message(`rule_${underscored(rule)}`, [which]) || `${message(`stage_${stage}`)} · ${rule}`;
}

/** Message keys allow no hyphen, and what follows a colon (`site:…`) is not part of the key. */
function underscored(id: string): string {
  return id.replace(/:.*$/su, '').replace(/[^A-Za-z0-9_]/gu, '_');
}

/** A text of the interface; empty if there is none. */
export function message(key: string, substitutions: readonly string[] = []): string {
  return platform().i18n.getMessage(key, [...substitutions]);
}

/** The language of the browser, such as `zh-TW`. */
export function interfaceLanguage(): string {
  return platform().i18n.getUILanguage();
}
