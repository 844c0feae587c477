import { useState } from 'preact/hooks';
import type { AnswerProps } from './answer.tsx';
import { digitOf, useKeys } from './keys.ts';
import { Line } from './text.tsx';

/** Statements, each given to one of two or more subjects; number keys fill the first open one. */
export function SortAnswer({ question, given, isOpen, onAnswer, onDraft }: AnswerProps) {
  const { answer } = question;
  const items = answer.form === 'sort' ? answer.items : [];
  const subjects = answer.form === 'sort' ? answer.subjects : [];
  const [chosen, setChosen] = useState<readonly (string | null)[]>(
    given?.form === 'sort' ? given.subjects : items.map(() => null),
  );
  const isFull = chosen.every((subject) => subject !== null);
  const assign = (index: number, subject: string | undefined | null) => {
    if (!isOpen || index < 0 || subject === undefined) return false;
    const next = chosen.map((one, at) => (at === index ? subject : one));
    const subjects = next.filter((one) => one !== null);
    setChosen(next);
    onDraft?.(subjects.length === next.length ? { form: 'sort', subjects } : null);
    return true;
  };
  const submit = () => {
    if (!isOpen || !isFull) return false;
    onAnswer({ form: 'sort', subjects: chosen.filter((subject) => subject !== null) });
    return true;
  };
  useKeys((code) => {
    if (code === 'Enter' || code === 'NumpadEnter') return submit();
    if (code === 'Backspace')
      return assign(
        chosen.findLastIndex((one) => one !== null),
        null,
      );
    return assign(chosen.indexOf(null), subjects[(digitOf(code) ?? 0) - 1]);
  });
  return (
    <div class="sorting">
      {items.map(({ text, subject: right }, index) => (
        <fieldset
          key={text}
          class="sort-item"
          data-mark={given && !isOpen ? (chosen[index] === right ? 'right' : 'wrong') : undefined}
        >
          <legend>
            <Line line={text} />
          </legend>
          <div class="segments">
            {subjects.map((subject) => (
              <button
                key={subject}
                type="button"
                aria-pressed={chosen[index] === subject}
                aria-disabled={isOpen ? undefined : 'true'}
                data-mark={isOpen ? undefined : mark(subject, chosen[index], right)}
                onClick={() => assign(index, subject)}
              >
                {subject}
                {!isOpen && subject === right && <span class="visually-hidden"> (정답)</span>}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
      {isOpen && (
        <div class="buttons">
          <button class="button primary" type="button" disabled={!isFull} onClick={submit}>
            확인
          </button>
        </div>
      )}
    </div>
  );
}

function mark(subject: string, chosen: string | null | undefined, right: string) {
  if (subject === right) return 'right';
  return subject === chosen ? 'wrong' : undefined;
}
