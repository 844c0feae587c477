import type { AnswerProps } from './answer.tsx';
import { digitOf, useKeys } from './keys.ts';

const options = [
  { value: true, text: '맞아요' },
  { value: false, text: '틀려요' },
];

/** Whether a statement is true. */
export function TruthAnswer({ question, given, isOpen, onAnswer }: AnswerProps) {
  const choose = (option: (typeof options)[number] | undefined) => {
    if (!isOpen || !option) return false;
    onAnswer({ form: 'truth', value: option.value });
    return true;
  };
  useKeys((code) => choose(options[(digitOf(code) ?? 0) - 1]));
  const right = question.answer.form === 'truth' ? question.answer.value : null;
  const chosen = given?.form === 'truth' ? given.value : null;
  return (
    <div class="truth" role="group" aria-label="맞는 말인가요?">
      {options.map((option, index) => (
        <button
          key={option.text}
          class="choice"
          type="button"
          aria-pressed={isOpen && given ? option.value === chosen : undefined}
          aria-disabled={isOpen ? undefined : 'true'}
          data-mark={isOpen ? undefined : mark(option.value, chosen, right)}
          onClick={() => choose(option)}
        >
          <kbd aria-hidden="true">{index + 1}</kbd>
          <span>{option.text}</span>
        </button>
      ))}
    </div>
  );
}

function mark(value: boolean, chosen: boolean | null, right: boolean | null): string | undefined {
  if (value === right) return 'right';
  return value === chosen ? 'wrong' : undefined;
}
