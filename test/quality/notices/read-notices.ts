/** Wordings of notices from a file, one a line. */
import { type Check, flag, list, number, object, oneOf, optional, readRows, strings, text } from '../../read.ts';
import { type Notice, noticeTags, places, runTags } from '../sheet.ts';

const noticeOf: Check<Notice> = object({
  id: text,
  class: text,
  place: oneOf(...places),
  text: strings,
  tag: optional(oneOf(...noticeTags)),
  tags: optional(list(oneOf(...runTags, null))),
  html: optional(text),
  times: optional(number),
  gap: optional(
    object({
      where: oneOf('middle', 'end', 'start'),
      reason: oneOf('paywall', 'preview', 'continued-from', 'continued-on'),
      number: oneOf('printed', 'share', 'none'),
    }),
  ),
  mayGap: optional(flag),
  junk: optional(strings),
  script: optional(oneOf('hant')),
});

export const readNotices = (file: URL): readonly Notice[] => readRows(file, noticeOf);
