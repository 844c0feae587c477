import { Line } from './text.tsx';

type Props = {
  index: number;
  line: string;
  isOpen: boolean;
  isChosen: boolean;
  isRight: boolean;
  /** Told while it is open, where something was chosen already. */
  isPressed: boolean | undefined;
  onChoose: () => void;
};

/** An answer to press, with its number; once it is answered, what it was in words and in colour. */
export function Choice({ index, line, isOpen, isChosen, isRight, isPressed, onChoose }: Props) {
  return (
    <button
      class="choice"
      type="button"
      aria-pressed={isOpen ? isPressed : undefined}
      aria-disabled={isOpen ? undefined : 'true'}
      data-mark={isOpen ? undefined : isRight ? 'right' : isChosen ? 'wrong' : undefined}
      onClick={onChoose}
    >
      <kbd aria-hidden="true">{index + 1}</kbd>
      <span>
        <Line line={line} />
      </span>
      {!isOpen && <span class="choice-note">{note(isChosen, isRight)}</span>}
    </button>
  );
}

function note(isChosen: boolean, isRight: boolean): string {
  if (isRight) return isChosen ? '고른 답, 정답' : '정답';
  return isChosen ? '고른 답' : '';
}
