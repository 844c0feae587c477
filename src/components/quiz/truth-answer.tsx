import type { AnswerProps } from './answer.tsx';
import { digitOf, useKeys } from './keys.ts';
import { Line } from './text.tsx';

type Option = { value: boolean; correction: string | null };

/** Whether a statement is true; who says that it is not chooses what is true instead. */
export function TruthAnswer({ question, given, isOpen, onAnswer }: AnswerProps) {
  const { answer } = question;
  const corrections = answer.form === 'truth' ? answer.corrections : [];
  const options: Option[] = [
    { value: true, correction: null },
    ...corrections.map((correction) => ({ value: false, correction })),
  ];
  const choose = (option: Option | undefined) => {
    if (!isOpen || !option) return false;
    onAnswer({ form: 'truth', ...option });
    return true;
  };
  useKeys((code) => choose(options[(digitOf(code) ?? 0) - 1]));
  const isSame = (one: Option, other: { value: boolean; correction?: string | null | undefined }) =>
    one.value === other.value && one.correction === (other.correction ?? null);
  const isChosen = (option: Option) => given?.form === 'truth' && isSame(option, given);
  const markOf = (option: Option) => {
    if (answer.form === 'truth' && isSame(option, answer)) return 'right';
    return isChosen(option) ? 'wrong' : undefined;
  };
  return (
    <ol class="choices" aria-label="맞는 말인가요?">
      {options.map((option, index) => (
        <li key={option.correction ?? ''}>
          <button
            class="choice"
            type="button"
            aria-pressed={isOpen && given ? isChosen(option) : undefined}
            aria-disabled={isOpen ? undefined : 'true'}
            data-mark={isOpen ? undefined : markOf(option)}
            onClick={() => choose(option)}
          >
            <kbd aria-hidden="true">{index + 1}</kbd>
            <span>
              <Line line={sayOption(option)} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

const sayOption = ({ correction }: Option) =>
  correction === null ? '맞아요' : `틀려요. ${correction}`;
