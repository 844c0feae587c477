import { useState } from 'preact/hooks';
import type { AnswerProps } from './answer.tsx';
import { digitOf, useKeys } from './keys.ts';
import { shuffleBy } from './shuffle.ts';
import { Line } from './text.tsx';

/** Items tapped, or numbered by keys, in their order; a second tap takes one out again. */
export function OrderAnswer({ question, given, isOpen, onAnswer, onDraft }: AnswerProps) {
  const items = question.answer.form === 'order' ? question.answer.items : [];
  const [shown] = useState(() => shuffleBy(question.id, items));
  const [placed, setPlaced] = useState<readonly string[]>(
    given?.form === 'order' ? given.items : [],
  );
  const place = (next: readonly string[]) => {
    setPlaced(next);
    onDraft?.(next.length === items.length ? { form: 'order', items: [...next] } : null);
  };
  const toggle = (item: string | undefined) => {
    if (!isOpen || item === undefined) return false;
    place(placed.includes(item) ? placed.filter((one) => one !== item) : [...placed, item]);
    return true;
  };
  const isFull = placed.length === items.length;
  const submit = () => {
    if (!isOpen || !isFull) return false;
    onAnswer({ form: 'order', items: placed });
    return true;
  };
  useKeys((code) => {
    if (code === 'Enter' || code === 'NumpadEnter') return submit();
    if (code === 'Backspace') return toggle(placed.at(-1));
    return toggle(shown[(digitOf(code) ?? 0) - 1]);
  });
  return (
    <div class="ordering">
      <ol class="choices" aria-label="차례대로 누르세요">
        {shown.map((item, index) => (
          <li key={item}>
            <button
              class="choice"
              type="button"
              aria-pressed={placed.includes(item)}
              aria-disabled={isOpen ? undefined : 'true'}
              data-mark={
                given && !isOpen
                  ? placed.indexOf(item) === items.indexOf(item)
                    ? 'right'
                    : 'wrong'
                  : undefined
              }
              onClick={() => toggle(item)}
            >
              <kbd aria-hidden="true">{index + 1}</kbd>
              <span>
                <Line line={item} />
              </span>
              <span class="place">
                {placed.includes(item) && `${placed.indexOf(item) + 1}번째`}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {isOpen && (
        <div class="buttons">
          <button class="button primary" type="button" disabled={!isFull} onClick={submit}>
            확인
          </button>
          <button
            class="button"
            type="button"
            disabled={placed.length === 0}
            onClick={() => place([])}
          >
            처음부터
          </button>
        </div>
      )}
    </div>
  );
}
