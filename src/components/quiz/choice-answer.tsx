import type { AnswerProps } from './answer.tsx';
import { Choice } from './choice.tsx';
import { digitOf, useKeys } from './keys.ts';

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
          <Choice
            index={index}
            line={choice}
            isOpen={isOpen}
            isChosen={choice === chosen}
            isRight={choice === right}
            isPressed={given ? choice === chosen : undefined}
            onChoose={() => choose(choice)}
          />
        </li>
      ))}
    </ol>
  );
}
