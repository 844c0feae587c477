import type { Answer, Question } from '../../model/question.ts';
import { shuffleBy } from './shuffle.ts';
import { Line, Text } from './text.tsx';

type Props = { questions: readonly Question[] };

/** The questions with room to answer by hand. */
export function PrintQuestions({ questions }: Props) {
  return (
    <ol class="print-questions">
      {questions.map((question) => (
        <li key={question.id}>
          <p class="print-prompt">
            <Text text={question.prompt} />
          </p>
          {question.code && (
            <pre class="question-code">
              <code>{question.code.text}</code>
            </pre>
          )}
          <Room question={question} />
        </li>
      ))}
    </ol>
  );
}

const marks = ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨'];

function Room({ question }: { question: Question }) {
  const { answer } = question;
  if (answer.form === 'choice') return <Marked items={question.choices ?? []} />;
  if (answer.form === 'order') return <Marked items={shuffleBy(question.id, answer.items)} />;
  if (answer.form === 'truth') return <Marked items={listTruth(answer)} />;
  if (answer.form === 'sort')
    return (
      <ul class="print-choices">
        {answer.items.map(({ text }) => (
          <li key={text}>
            <Line line={text} /> ({answer.subjects.join(' / ')})
          </li>
        ))}
      </ul>
    );
  return <p class="print-room print-line" />;
}

type Truth = Extract<Answer, { form: 'truth' }>;

const sayFalse = (correction: string | null) => `틀린 말: ${correction ?? ''}`;
const listTruth = ({ corrections }: Truth) => ['맞는 말', ...corrections.map(sayFalse)];

function Marked({ items }: { items: readonly string[] }) {
  return (
    <ul class="print-choices">
      {items.map((item, index) => (
        <li key={item}>
          {marks[index]} <Line line={item} />
        </li>
      ))}
    </ul>
  );
}

/** The answers by number, each with its reason. */
export function PrintAnswers({ questions }: Props) {
  return (
    <ol class="print-questions">
      {questions.map((question) => (
        <li key={question.id}>
          <strong>
            <Line line={writeAnswer(question, question.answer)} />
          </strong>
          {question.answer.form !== 'order' && question.explanation && (
            <p class="faint">
              <Text text={question.explanation} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function writeAnswer({ id, choices }: Question, answer: Answer): string {
  if (answer.form === 'choice')
    return `${marks[choices?.indexOf(answer.value) ?? -1] ?? ''} ${answer.value}`;
  if (answer.form === 'order') {
    const shown = shuffleBy(id, answer.items);
    return answer.items.map((item) => marks[shown.indexOf(item)] ?? item).join(' → ');
  }
  if (answer.form === 'truth') {
    const listed = listTruth(answer);
    const at = answer.value ? 0 : listed.findIndex((item) => item === sayFalse(answer.correction));
    return `${marks[at] ?? ''} ${listed[at] ?? ''}`;
  }
  if (answer.form === 'sort') return answer.items.map(({ subject }) => subject).join(', ');
  return answer.form === 'term' ? answer.value : `\`${answer.value}\``;
}
