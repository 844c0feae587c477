import { useEffect, useRef } from 'preact/hooks';
import type { Question, QuestionType } from '../../model/question.ts';
import { nameSection, type SectionName } from './study.ts';
import { Line } from './text.tsx';

const typeNames: Record<QuestionType, string> = {
  recall: '명령 떠올리기',
  purpose: '명령이 하는 일',
  'option-meaning': '옵션의 뜻',
  'option-for': '알맞은 옵션',
  blank: '빈칸 채우기',
  term: '용어',
  definition: '용어의 뜻',
  cloze: '빈칸 채우기',
  compare: '비교하기',
  order: '차례 놓기',
  mistake: '잘못 찾기',
  outcome: '결과 맞히기',
  'true-false': '맞는 말, 틀린 말',
};

const kinds: Record<string, string> = {
  command: 'command',
  instruction: 'dockerfile',
  compose: 'compose',
};

/** Names the question for what answers it: a field that takes the focus is read with it. */
export const promptId = 'question';

type Props = { question: Question; section: SectionName | undefined; isChanged: boolean };

/** What is asked: its kind, the question in large, and code to look at. */
export function QuestionView({ question, section, isChanged }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A text field takes the focus itself; otherwise the question is what is read next.
    if (!document.activeElement?.matches('input.answer'))
      heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, []);
  const [first = '', ...rest] = question.prompt.split('\n');
  const kind = kinds[question.about[0]?.split(':')[0] ?? ''];
  return (
    <div class="question">
      <p class="kind" data-kind={kind ?? 'concept'}>
        {typeNames[question.type]}
        {section && ` · ${nameSection(section)}`}
      </p>
      {isChanged && <p class="faint">노트가 바뀌어 문제도 달라졌어요.</p>}
      <h2
        id={promptId}
        ref={heading}
        tabIndex={-1}
        data-long={question.prompt.length > 90 ? '' : undefined}
      >
        <Line line={first} />
        {rest.map((line, index) => (
          <span class="text-line" key={index}>
            <Line line={line} />
          </span>
        ))}
      </h2>
      {question.code && (
        <pre class="question-code" data-language={question.code.language} tabIndex={0}>
          <code>{question.code.text}</code>
        </pre>
      )}
    </div>
  );
}
