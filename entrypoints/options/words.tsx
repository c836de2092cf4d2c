/** The reader's word list, a name a line. Invalid lines are listed, the others are saved. */
import { useSignal } from '@preact/signals';
import { findWordProblem, mostReaderWords } from '../../lib/convert/reader-words.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';

interface WordsProps {
  readonly words: readonly string[];
  readonly onChange: (words: readonly string[]) => void;
}

function problemsOf(lines: readonly string[]): readonly string[] {
  const wrong = lines.flatMap((line) => {
    const problem = findWordProblem(line);
    return problem === null ? [] : [`${line}：${t(`word_${problem.replaceAll('-', '_')}` as MessageKey)}`];
  });
  return lines.length > mostReaderWords ? [...wrong, t('wordsTooMany', mostReaderWords)] : wrong;
}

export function Words({ words, onChange }: WordsProps) {
  const problems = useSignal<readonly string[]>([]);
  const keep = (written: string) => {
    const lines = written
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    problems.value = problemsOf(lines);
    onChange(lines.filter((line) => findWordProblem(line) === null).slice(0, mostReaderWords));
  };
  return (
    <fieldset>
      <legend>{t('optionWords')}</legend>
      <p class="quiet">{t('optionWordsHow')}</p>
      <textarea
        data-role="words"
        rows={6}
        spellcheck={false}
        aria-label={t('optionWords')}
        placeholder={t('optionWordsSample')}
        defaultValue={words.join('\n')}
        onChange={(event) => keep(event.currentTarget.value)}
      />
      {problems.value.map((problem) => (
        <p key={problem} class="failed" data-role="words-problems" role="alert">
          {problem}
        </p>
      ))}
    </fieldset>
  );
}
