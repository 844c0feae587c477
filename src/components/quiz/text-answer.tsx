import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerProps } from './answer.tsx';
import { promptId } from './question-view.tsx';

const labels: Record<string, string> = {
  command: '명령어를 적어 주세요',
  option: '옵션을 적어 주세요',
  term: '용어를 적어 주세요',
  text: '빈칸에 들어갈 말을 적어 주세요',
};

/** A command, an option, a term or a value, typed. */
export function TextAnswer({ question, given, isOpen, onAnswer, onDraft }: AnswerProps) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(given?.form === 'text' ? given.text : '');
  useEffect(() => {
    // Where keys come from the screen, the keyboard must not jump over the question.
    if (isOpen && matchMedia('(hover: hover)').matches) field.current?.focus();
  }, []);
  const label = labels[question.answer.form] ?? '답';
  const submit = (event: Event) => {
    event.preventDefault();
    if (isOpen && text.trim() !== '') onAnswer({ form: 'text', text });
  };
  return (
    <form class="typed" onSubmit={submit}>
      <input
        ref={field}
        class="answer"
        aria-label={label}
        aria-describedby={promptId}
        placeholder={isOpen ? label : ''}
        value={text}
        readOnly={!isOpen}
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        autocorrect="off"
        enterkeyhint="done"
        data-form={question.answer.form}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          onDraft?.(value.trim() === '' ? null : { form: 'text', text: value });
        }}
        onKeyDown={(event) => {
          // Enter that ends a syllable is not yet an answer.
          if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229))
            event.preventDefault();
        }}
      />
      {isOpen && (
        <button class="button primary" disabled={text.trim() === ''}>
          확인
        </button>
      )}
    </form>
  );
}
