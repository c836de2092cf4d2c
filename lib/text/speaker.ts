/** Who speaks: greetings, posts and names, how speakers begin and take leave. */
import {
  addressees,
  audiences,
  calls,
  formulaStarts,
  greetingStarts,
  honorifics,
  posts,
  thanked,
  thanks,
  traditionalAddressees,
} from '../rules/speaker-words.ts';
import { anyOf } from './patterns.ts';
import { fold } from './visible.ts';

const flush = new RegExp(
  `^${anyOf(['各位', ...honorifics, ...addressees, ...traditionalAddressees])}[^。；;]*[：:]$`,
  'u',
);

/** True if a greeting has no indent in print; takes the text unfolded, of either script. */
export function standsFlush(text: string): boolean {
  return text.length <= 60 && flush.test(text);
}

/** 「战友们：」, but neither 「我们，」 nor 「人们，」. */
const people = String.raw`(?![我你您他她它咱人]们|人们)[\u4e00-\u9fff]{1,5}们(?=[:!,]$)`;

/** The surest sign that the speech begins here. Folded. */
const salutation = new RegExp(
  String.raw`^(?:${anyOf([...honorifics, '尊敬敬爱'])}的?|${anyOf(greetingStarts)}|${people}|[\u4e00-\u9fff]{1,12}${anyOf(audiences)}们?)[^。;]{0,60}[:!,]?$`,
  'u',
);

/** A part in a script for several voices. */
const voice = /^(?:[男女甲乙丙丁合齐]{1,2}|主持人?)\s*:\s*/u;

/** What stands in brackets before the greeting. */
const aside = /^(?:[【[〖][^【】[\]〖〗]{1,60}[】\]〗]|\([^()]{1,60}\))\s*/u;

/** True if a line greets an audience. */
export function greets(text: string): boolean {
  if (!/[:!,：！，]/u.test(text.trimEnd().slice(-1))) return false; // As nearly every line
  const plain = fold(text).trim().replace(aside, '').replace(voice, '');
  return plain.length <= 60 && /[:!,]$/u.test(plain) && salutation.test(plain);
}

/** 「市教育局局长　某某某」, as it stands under a title. Folded. */
const speaker = new RegExp(
  String.raw`^\(?[\u4e00-\u9fff、·“”]{0,36}${anyOf(posts)}\s+(?![要在不今请我你大应须必])[\u4e00-\u9fff](?:\s{1,3}[\u4e00-\u9fff]|[\u4e00-\u9fff·]{1,5})\)?$`,
  'u',
);

/** True if a line is a speaker's post and name, and no more. */
export function namesSpeaker(line: string): boolean {
  return speaker.test(fold(line).trim());
}

/** Short sentences with which speakers begin and end. Folded. */
export const formula = new RegExp(`^(?:${anyOf(formulaStarts)}[^。!?]{0,14}[。!?:]|${anyOf(calls)}[。!]+)$`, 'u');

const toAll = new RegExp(`${anyOf(thanks)}(?:大家|各位|诸位|你们)[^,。!;]{0,6}[!。]$`, 'u');

/** Whether a line ends with thanks to all who listen: sites thank one reader. */
export function thanksAll(line: string): boolean {
  return toAll.test(fold(line).trim());
}

/** The last words of a speaker, at the end of a line. */
export const takesLeave = new RegExp(
  `${anyOf(thanks)}${anyOf(thanked)}?[^。！!，,；;]{0,6}[！!。]$|(?:完毕|敬礼)[！!。]?$`,
  'u',
);
