import type { Question } from '../../model/question.ts';
import type { Given } from '../../questions/judge.ts';
import type { Verdict } from '../../questions/verdict.ts';
import { diffWords } from './diff-words.ts';
import { nameSection, pageUrl, type SectionName } from './study.ts';
import { Line, Text } from './text.tsx';

type Props = {
  question: Question;
  given: Given | null;
  /** Null where the learner only had the answer shown. */
  verdict: Verdict | null;
  section: SectionName | undefined;
  /** Forgotten again and again. */
  isLeech: boolean;
};

/** What became of the answer, why, and where to read it again; said aloud by screen readers. */
export function VerdictCard({ question, given, verdict, section, isLeech }: Props) {
  const typed = given?.form === 'text' && question.answer.form !== 'choice' ? given.text : null;
  const isRight = verdict?.verdict === 'right';
  return (
    <section class="verdict" data-verdict={verdict?.verdict ?? 'shown'}>
      <h3>{headline(verdict)}</h3>
      {/* What was sorted is marked where it stands. */}
      {verdict && question.answer.form !== 'sort' && <Remarks verdict={verdict} />}
      {!isRight && <RightAnswer question={question} typed={typed} />}
      <div class="why">
        {question.explanation && (isRight || !tellsOrder(question)) && (
          <Text text={question.explanation} />
        )}
        {isLeech && (
          <p class="leech">여러 번 잊은 문제예요. 노트를 다시 읽고 나서 이어 가면 오래 남아요.</p>
        )}
        <a href={pageUrl(question.url)} target="_blank" rel="noopener">
          {section ? nameSection(section) : '노트에서 보기'}
          <span class="visually-hidden"> (새 창)</span>
        </a>
      </div>
    </section>
  );
}

/** Whether the explanation is the right order, which stands above it then. */
const tellsOrder = ({ answer, explanation }: Question) =>
  answer.form === 'order' && answer.items.every((item) => explanation.includes(item));

function headline(verdict: Verdict | null): string {
  if (!verdict) return '답을 확인해 보세요. 얼마나 떠올랐나요?';
  const { length } = verdict.differences;
  if (verdict.verdict === 'right')
    return verdict.notices.length > 0 ? '맞았어요. 하나만 더 볼게요' : '맞았어요';
  if (verdict.verdict === 'near') return '아쉬워요, 거의 맞았어요';
  return length > 1 ? `아쉬워요, ${countPlaces(length)} 군데가 달라요` : '아쉬워요, 틀렸어요';
}

const places = ['', '한', '두', '세', '네', '다섯'];
const countPlaces = (count: number) => places[count] ?? '여러';

function Remarks({ verdict }: { verdict: Verdict }) {
  const remarks = [...verdict.differences, ...verdict.notices];
  return remarks.length > 0 ? (
    <ul>
      {remarks.map((remark) => (
        <li key={remark}>
          <Line line={setOptions(remark)} />
        </li>
      ))}
    </ul>
  ) : null;
}

/** A remark names options as plain text. */
const setOptions = (remark: string) =>
  remark.includes('`') ? remark : remark.replace(/(?<=^|[가-힣] )--?[a-z][\w-]*/gi, '`$&`');

function RightAnswer({ question, typed }: { question: Question; typed: string | null }) {
  const { answer } = question;
  if (answer.form === 'order')
    return (
      <ol class="right-order">
        {answer.items.map((item) => (
          <li key={item}>
            <Line line={item} />
          </li>
        ))}
      </ol>
    );
  if (answer.form === 'sort' || answer.form === 'truth') return null;
  // A choice is marked where it stands, and said to those who do not see it.
  if (answer.form === 'command' && typed) return <Diff given={typed} expected={answer.value} />;
  return (
    <p class={answer.form === 'choice' ? 'visually-hidden' : 'right-answer'}>
      <span class="faint">정답</span>{' '}
      {answer.form === 'choice' || answer.form === 'term' ? (
        <Line line={answer.value} />
      ) : (
        <code>{answer.value}</code>
      )}
    </p>
  );
}

function Diff({ given, expected }: { given: string; expected: string }) {
  return (
    <p class="diff">
      <span class="visually-hidden">정답 {expected}</span>
      {diffWords(given, expected).map(({ text, kind }, index) => {
        const Tag = kind === 'same' ? 'span' : kind === 'given' ? 'del' : 'ins';
        return (
          <Tag key={index} aria-hidden="true">
            {text}
          </Tag>
        );
      })}
    </p>
  );
}
