import type { AnswerProps } from './answer.tsx';
import { digitOf, useKeys } from './keys.ts';
import { Line } from './text.tsx';

/** Three or four choices; a number key or a tap answers. */
export function ChoiceAnswer({ question, given, isOpen, onAnswer }: AnswerProps) {
  const choices = question.choices ?? [];
  const choose = (text: string | undefined) => {
    if (!isOpen || text === undefined) return false;
    onAnswer({ form: 'text', text });
    return true;
  };
  useKeys((code) => choose(choices[(digitOf(code) ?? 0) - 1]));
  const chosen = given?.form === 'text' ? given.text : null;
  const right = question.answer.form === 'choice' ? question.answer.value : null;
  return (
    <ol class="choices" aria-label="보기">
      {choices.map((choice, index) => (
        <li key={choice}>
          <button
            class="choice"
            type="button"
            aria-pressed={isOpen && given ? choice === chosen : undefined}
            aria-disabled={isOpen ? undefined : 'true'}
            data-mark={isOpen ? undefined : mark(choice, chosen, right)}
            onClick={() => choose(choice)}
          >
            <kbd aria-hidden="true">{index + 1}</kbd>
            <span>
              <Line line={choice} />
            </span>
            {!isOpen && <span class="choice-note">{note(choice, chosen, right)}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}

function mark(choice: string, chosen: string | null, right: string | null): string | undefined {
  if (choice === right) return 'right';
  return choice === chosen ? 'wrong' : undefined;
}

function note(choice: string, chosen: string | null, right: string | null): string {
  if (choice === right) return choice === chosen ? '고른 답, 정답' : '정답';
  return choice === chosen ? '고른 답' : '';
}
