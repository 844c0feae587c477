import { useEffect, useRef } from 'preact/hooks';
import type { Question } from '../../model/question.ts';
import type { Given } from '../../questions/judge.ts';
import { readClock } from '../../review/clock.ts';
import type { Exam } from '../../review/exam/exam.ts';
import { Answer } from './answer.tsx';
import { ExamClock } from './exam-clock.tsx';
import { ExamMap } from './exam-map.tsx';
import { useKeys } from './keys.ts';
import { QuestionView } from './question-view.tsx';
import type { SectionName, Study } from './study.ts';
import type { ExamDesk } from './use-exam.ts';

type Props = { exam: Exam; desk: ExamDesk; study: Study };

/** An exam while it is sat: any question can be gone back to, none is judged. */
export function ExamSitting({ exam, desk, study }: Props) {
  const { questions, current, marked } = exam;
  const id = questions[current] ?? '';
  const question = study.texts.find(id);
  const section = study.sections.find((one) => one.id === question?.section);
  const ending = useRef<HTMLDialogElement>(null);
  const shownAt = useRef(readClock().at);
  const last = questions.length - 1;

  const spend = (): Exam['spent'] => {
    const { at } = readClock();
    const more = Math.max(at - shownAt.current, 0);
    shownAt.current = at;
    return { ...exam.spent, [id]: (exam.spent[id] ?? 0) + more };
  };
  const go = (to: number) => {
    if (to < 0 || to > last) return;
    desk.change({ current: to, spent: spend() });
  };
  const write = (given: Given) =>
    desk.change({ answers: { ...exam.answers, [id]: given }, spent: spend() });
  const clear = () => {
    const { [id]: _, ...answers } = exam.answers;
    desk.change({ answers, spent: spend() });
  };
  const toggleMark = () =>
    desk.change({
      marked: marked.includes(id) ? marked.filter((one) => one !== id) : [...marked, id],
    });
  const goOn = () => (current === last ? ending.current?.showModal() : go(current + 1));

  useEffect(() => {
    shownAt.current = readClock().at;
    // Being looked at is kept, even where the page is closed before an answer.
    if (exam.spent[id] === undefined) desk.change({ spent: { ...exam.spent, [id]: 0 } });
  }, [id]);
  useKeys((code) => {
    if (code === 'ArrowRight') go(current + 1);
    else if (code === 'ArrowLeft') go(current - 1);
    else if (code === 'KeyM') toggleMark();
    else if ((code === 'Enter' || code === 'NumpadEnter') && !isOnControl()) goOn();
    else return false;
    return true;
  });

  return (
    <div class="sitting exam">
      <h1 class="visually-hidden">모의시험</h1>
      <div class="session-top exam-top">
        <button class="plain-button" type="button" onClick={() => ending.current?.showModal()}>
          끝내기
        </button>
        <progress
          max={questions.length}
          value={Object.keys(exam.answers).length}
          aria-label="답한 문제"
        />
        <ExamClock endsAt={exam.endsAt} />
      </div>
      {question ? (
        <Asked
          key={id}
          question={question}
          section={section}
          given={exam.answers[id] ?? null}
          onAnswer={(given) => {
            write(given);
            // What needs confirming is done then; a choice may still be thought over.
            if (question.answer.form !== 'choice' && question.answer.form !== 'truth')
              desk.change({ current: Math.min(current + 1, last) });
          }}
          onDraft={(given) => (given ? write(given) : clear())}
        />
      ) : (
        <p class="quiz-notice">노트가 바뀌어 없어진 문제예요. 점수에 넣지 않아요.</p>
      )}
      <div class="exam-steps">
        <button
          class="button"
          type="button"
          disabled={current === 0}
          onClick={() => go(current - 1)}
        >
          이전
        </button>
        <button
          class="button exam-mark"
          type="button"
          aria-pressed={marked.includes(id)}
          onClick={toggleMark}
        >
          {marked.includes(id) ? '표시함' : '표시'} <kbd aria-hidden="true">m</kbd>
        </button>
        <button class="button primary" type="button" onClick={goOn}>
          {current === last ? '답안 내기' : '다음'}
        </button>
      </div>
      <ExamMap exam={exam} onGo={go} />
      <EndDialog dialog={ending} exam={exam} desk={desk} />
    </div>
  );
}

/** Enter on a button or link is meant for that. */
const isOnControl = () => document.activeElement?.matches('button, a, select') ?? false;

type AskedProps = {
  question: Question;
  section: SectionName | undefined;
  given: Given | null;
  onAnswer: (given: Given) => void;
  onDraft: (given: Given | null) => void;
};

function Asked({ question, section, given, onAnswer, onDraft }: AskedProps) {
  return (
    <>
      <QuestionView question={question} section={section} isChanged={false} />
      <Answer question={question} given={given} isOpen onAnswer={onAnswer} onDraft={onDraft} />
    </>
  );
}

type EndProps = { dialog: { current: HTMLDialogElement | null }; exam: Exam; desk: ExamDesk };

function EndDialog({ dialog, exam, desk }: EndProps) {
  const open = exam.questions.filter((id) => !exam.answers[id]).length;
  const close = () => dialog.current?.close();
  return (
    <dialog class="exam-end" ref={dialog} aria-labelledby="exam-end">
      <h2 id="exam-end">시험을 끝낼까요?</h2>
      <p>
        {open > 0 ? `아직 답하지 않은 문제가 ${open}개 있어요.` : '모든 문제에 답했어요.'}
        {exam.marked.length > 0 && ` 표시한 문제는 ${exam.marked.length}개예요.`}
      </p>
      <div class="buttons">
        <button
          class="button primary"
          type="button"
          onClick={() => {
            close();
            desk.finish();
          }}
        >
          내고 채점하기
        </button>
        <button class="button" type="button" onClick={close}>
          더 풀기
        </button>
        <button class="plain-button" type="button" onClick={desk.discard}>
          기록하지 않고 그만두기
        </button>
      </div>
    </dialog>
  );
}
