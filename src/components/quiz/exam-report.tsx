import type { Question } from '../../model/question.ts';
import { countRight, type ExamResult, type Graded, scoreOf } from '../../review/exam/exam.ts';
import { writeSpent } from '../../review/intervals.ts';
import { nameSection, pageUrl, type SectionName, type Study } from './study.ts';
import { GivenAnswer, RightAnswer } from './report-answers.tsx';
import { Text } from './text.tsx';
import type { ExamDesk } from './use-exam.ts';

type Props = {
  result: ExamResult;
  desk: ExamDesk;
  study: Study;
};

/** How an exam went: by section, then each question that was not right with its passage. */
export function ExamReport({ result, desk, study }: Props) {
  const { graded, startedAt, endedAt, minutes } = result;
  const missed = graded.filter(({ verdict }) => verdict !== 'right');
  return (
    <article class="exam-report" aria-labelledby="exam-report">
      <h1 id="exam-report" tabIndex={-1} ref={(heading) => heading?.focus({ preventScroll: true })}>
        모의시험 {scoreOf(graded)}점
      </h1>
      <p class="lead">
        {graded.length}문제 가운데 {countRight(graded)}문제를 맞혔어요.{' '}
        {missed.length > 0 ? '틀린 문제는 복습에 들어갔어요.' : '모두 맞혔어요.'}
      </p>
      <p class="faint">
        {writeDate(startedAt)} · {minutes}분 가운데 {writeSpent(endedAt - startedAt)}
      </p>
      <div class="buttons">
        {missed.length > 0 && (
          <a class="button primary" href={pageUrl('/quiz/practice/?what=wrong')}>
            틀린 문제 다시 풀기
          </a>
        )}
        <button class="button" type="button" onClick={() => print()}>
          인쇄
        </button>
        <button class="button" type="button" onClick={() => desk.show(null)}>
          다른 시험 보기
        </button>
      </div>
      <BySection graded={graded} sections={study.sections} />
      {missed.length > 0 && <h2>다시 볼 문제</h2>}
      <ol class="exam-missed">
        {missed.map((one) => (
          <Missed
            key={one.question}
            number={graded.indexOf(one) + 1}
            graded={one}
            question={study.texts.find(one.question)}
            section={study.sections.find(({ id }) => id === one.section)}
          />
        ))}
      </ol>
    </article>
  );
}

const writeDate = (at: number) =>
  new Intl.DateTimeFormat('ko', { dateStyle: 'long', timeStyle: 'short' }).format(at);

type BySectionProps = { graded: readonly Graded[]; sections: readonly SectionName[] };

function BySection({ graded, sections }: BySectionProps) {
  const groups = Map.groupBy(graded, ({ section }) => section);
  const rows = sections.flatMap((section) => {
    const own = groups.get(section.id);
    return own ? [{ section, own }] : [];
  });
  return (
    <table class="exam-sections">
      <caption>섹션별 점수</caption>
      <thead>
        <tr>
          <th scope="col">섹션</th>
          <th scope="col">맞은 문제</th>
          <th scope="col">점수</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ section, own }) => (
          <tr key={section.id}>
            <th scope="row">
              <a href={pageUrl(section.url)}>{nameSection(section)}</a>
            </th>
            <td>
              {countRight(own)} / {own.length}
            </td>
            <td>
              <progress max={100} value={scoreOf(own)} aria-hidden="true" /> {scoreOf(own)}점
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type MissedProps = {
  number: number;
  graded: Graded;
  question: Question | undefined;
  section: SectionName | undefined;
};

function Missed({ number, graded, question, section }: MissedProps) {
  if (!question) return <li value={number}>노트에서 없어진 문제예요.</li>;
  return (
    <li value={number}>
      <p class="exam-prompt">
        <Text text={question.prompt} />
      </p>
      {question.code && (
        <pre class="question-code" tabIndex={0}>
          <code>{question.code.text}</code>
        </pre>
      )}
      <dl>
        <dt>내 답</dt>
        <dd>
          {graded.given ? (
            <GivenAnswer answer={question.answer} given={graded.given} />
          ) : (
            '답하지 않았어요'
          )}
          {graded.verdict === null && ' (채점하지 못해 점수에서 뺐어요)'}
        </dd>
        <dt>정답</dt>
        <dd>
          <RightAnswer answer={question.answer} given={graded.given} />
        </dd>
      </dl>
      <p class="soft">
        {question.answer.form !== 'order' && <Text text={question.explanation} />}
        <a href={pageUrl(question.url)}>{section ? nameSection(section) : '노트에서 보기'}</a>
      </p>
    </li>
  );
}
