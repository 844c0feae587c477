import type { AnswerProps } from './answer.tsx';
import { Choice } from './choice.tsx';
import { digitOf, useKeys } from './keys.ts';

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
  return (
    <ol class="choices" aria-label="맞는 말인가요?">
      {options.map((option, index) => (
        <li key={option.correction ?? ''}>
          <Choice
            index={index}
            line={sayOption(option)}
            isOpen={isOpen}
            isChosen={isChosen(option)}
            isRight={answer.form === 'truth' && isSame(option, answer)}
            isPressed={given ? isChosen(option) : undefined}
            onChoose={() => choose(option)}
          />
        </li>
      ))}
    </ol>
  );
}

const sayOption = ({ correction }: Option) =>
  correction === null ? '맞아요' : `틀려요. ${correction}`;
