/** Texts of the interface, from the message files under `public/_locales`. Code holds none. */

import type messages from '../../public/_locales/zh_CN/messages.json';
import type { StageName } from '../model/types.ts';
import { platform } from './browser.ts';

export type MessageKey = keyof typeof messages;

/** The text of a key, with `$1`… replaced. Numbers are written as the reader's language writes them. */
export function t(key: MessageKey, ...values: readonly (string | number)[]): string {
  return message(
    key,
    values.map((value) => (typeof value === 'number' ? number(value) : value)),
  );
}

/** A number with its groups of digits: 4,904. */
export function number(value: number): string {
  return value.toLocaleString(interfaceLanguage());
}

/** What an error code means to the reader. Codes that no message file knows are shown themselves. */
export function errorText(code: string): string {
  return message(`error_${underscored(code)}`) || t('error_unexpected', code);
}

/** What a rule of the log does, in words; a rule that no message file knows by its stage and id. `own:…` tells which. */
export function ruleText(stage: StageName, rule: string): string {
  const [, which = ''] = /:(.*)/su.exec(rule) ?? [];
  return message(`rule_${underscored(rule)}`, [which]) || `${message(`stage_${stage}`)} · ${rule}`;
}

/** Keys of message files know no hyphen; what follows a colon (`site:…`) names one of many. */
function underscored(id: string): string {
  return id.replace(/:.*$/su, '').replace(/[^A-Za-z0-9_]/gu, '_');
}

/** A text of the interface; empty where the message files lack it. */
export function message(key: string, substitutions: readonly string[] = []): string {
  return platform().i18n.getMessage(key, [...substitutions]);
}

/** The language of the browser's own interface, such as `zh-TW`. */
export function interfaceLanguage(): string {
  return platform().i18n.getUILanguage();
}
