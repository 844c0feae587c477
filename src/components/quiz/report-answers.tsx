import type { Question } from '../../model/question.ts';
import type { Given } from '../../questions/judge.ts';
import { Line } from './text.tsx';

const sayTruth = (value: boolean) => (value ? '맞는 말' : '틀린 말');

type GivenProps = { answer: Question['answer']; given: Given };

/** What was answered, of what was sorted what went wrong; code as it was typed: it may hold backticks. */
export function GivenAnswer({ answer, given }: GivenProps) {
  const isCode = answer.form === 'command' || answer.form === 'option' || answer.form === 'text';
  if (given.form === 'text' && isCode) return <code>{given.text}</code>;
  if (given.form === 'sort' && answer.form === 'sort') {
    const items = answer.items.map(({ text }, at) => ({ text, subject: given.subjects[at] ?? '' }));
    return (
      <Sorted items={items.filter((item, at) => item.subject !== answer.items[at]?.subject)} />
    );
  }
  return <Line line={writeGiven(given)} />;
}

type Placed = { text: string; subject: string };

function Sorted({ items }: { items: readonly Placed[] }) {
  return (
    <ul>
      {items.map(({ text, subject }) => (
        <li key={text}>
          <Line line={`${text} → ${subject}`} />
        </li>
      ))}
    </ul>
  );
}

function writeGiven(given: Given): string {
  if (given.form === 'text') return given.text;
  if (given.form === 'order') return given.items.join(' → ');
  if (given.form === 'sort') return given.subjects.join(', ');
  return sayTruth(given.value) + (given.correction ? `: ${given.correction}` : '');
}

type RightProps = { answer: Question['answer']; given: Given | null };

/** What is right; of what was sorted only where the answer given went wrong. */
export function RightAnswer({ answer, given }: RightProps) {
  if (answer.form === 'command' || answer.form === 'option' || answer.form === 'text')
    return <code>{answer.value}</code>;
  if (answer.form === 'sort') {
    const isWrong = ({ subject }: Placed, at: number) =>
      given?.form !== 'sort' || given.subjects[at] !== subject;
    return <Sorted items={answer.items.filter(isWrong)} />;
  }
  return <Line line={writeRight(answer)} />;
}

type Worded = Exclude<Question['answer'], { form: 'command' | 'option' | 'text' | 'sort' }>;

function writeRight(answer: Worded): string {
  if (answer.form === 'order') return answer.items.join(' → ');
  if (answer.form === 'truth')
    return sayTruth(answer.value) + (answer.correction ? `: ${answer.correction}` : '');
  return answer.value;
}
