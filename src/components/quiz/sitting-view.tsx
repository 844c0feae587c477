import { useEffect, useRef } from 'preact/hooks';
import { isPlanned } from '../../review/plan/exam-day.ts';
import { isLeech, newCard } from '../../review/card.ts';
import type { ReviewEvent } from '../../review/events.ts';
import { Answer } from './answer.tsx';
import { digitOf, useKeys } from './keys.ts';
import { QuestionView } from './question-view.tsx';
import { RateButtons } from './rate-buttons.tsx';
import { countDone, countMet, type Session } from './session.ts';
import { type Sitting, useSitting } from './sitting.ts';
import { pageUrl, type Study } from './study.ts';
import { Summary } from './summary.tsx';
import { VerdictCard } from './verdict.tsx';

type Props = {
  study: Study;
  begin: Session;
  mode: ReviewEvent['mode'];
};

/** A sitting from its first question to its summary. */
export function SittingView({ study, begin, mode }: Props) {
  const sitting = useSitting(study, begin, mode);
  const { session, question } = sitting;
  useSessionKeys(sitting);
  if (!question) return <Summary study={study} session={session} />;
  return (
    <div class="sitting">
      <div class="session-top">
        <a href={pageUrl('/quiz/')}>그만하기</a>
        <Progress
          session={session}
          isNew={!session.done.some((one) => one.question.id === question.id)}
        />
      </div>
      <Round key={sitting.round} study={study} sitting={sitting} />
      {sitting.isStuck && (
        <p class="quiz-notice" role="alert">
          다음 문제를 불러오지 못했습니다. 지금까지의 답은 저장되었습니다. 인터넷에 이어져 있는지
          확인한 뒤 다시 눌러 주세요.
        </p>
      )}
    </div>
  );
}

/** Which question this is of those of the sitting, and how many come again: each is through in two steps. */
function Progress({ session, isNew }: { session: Session; isNew: boolean }) {
  const { total, waiting } = session;
  const [met, through] = [countMet(session), countDone(session)];
  return (
    <>
      <progress max={2 * total} value={met + through} aria-label="진행" />
      <span class="faint" aria-label={`${total}문제 가운데 ${met}문제 풀고 ${through}문제 끝`}>
        {Math.min(met + (isNew ? 1 : 0), total)} / {total}
        {waiting.length > 0 && ` · 다시 ${waiting.length}`}
      </span>
    </>
  );
}

function useSessionKeys(sitting: Sitting): void {
  useKeys((code) => {
    if (code === 'KeyU') return act(sitting.undo);
    if (code === 'KeyS') return act(() => sitting.putAside('suspend'));
    if (!sitting.result) return false;
    const digit = digitOf(code);
    if (digit === 1 || digit === 2 || digit === 3 || digit === 4)
      return act(() => sitting.rate(digit));
    if (code === 'Enter' || code === 'NumpadEnter' || code === 'Space')
      return sitting.result.rating !== null && act(sitting.next);
    return false;
  });
}

function act(task: () => void): true {
  task();
  return true;
}

type RoundProps = { study: Study; sitting: Sitting };

function Round({ study, sitting }: RoundProps) {
  const { question, result } = sitting;
  if (!question) return null;
  const card = study.store.read().cards.get(question.id) ?? newCard;
  const section = study.sections.find(({ id }) => id === question.section);
  const isChanged = card.version !== null && card.version !== question.version;
  return (
    <>
      <QuestionView question={question} section={section} isChanged={isChanged && !result} />
      <Answer
        question={question}
        given={result?.given ?? null}
        isOpen={!result}
        onAnswer={sitting.answer}
      />
      {/* There from the start, because a live region that comes with its words is not read by all. */}
      <div role="status">
        {result && (
          <VerdictCard
            question={question}
            given={result.given}
            verdict={result.verdict}
            section={section}
            isLeech={isLeech(card)}
          />
        )}
      </div>
      {result ? (
        <div class="session-bottom">
          <RateButtons
            preview={result.preview}
            moment={result.moment}
            rating={result.rating}
            onRate={sitting.rate}
            isPlanned={isPlanned(study.store.read(), result.moment)}
          />
          <NextButton sitting={sitting} />
        </div>
      ) : (
        <button class="plain-button" type="button" onClick={sitting.reveal}>
          모르겠어요, 답 보기
        </button>
      )}
      <Tools sitting={sitting} />
    </>
  );
}

/** Takes the focus from the answer, so that letter and number keys count again. */
function NextButton({ sitting }: { sitting: Sitting }) {
  const button = useRef<HTMLButtonElement>(null);
  const isRated = sitting.result?.rating !== null;
  useEffect(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    button.current?.focus({ preventScroll: true });
  }, [isRated]);
  return isRated ? (
    <button ref={button} class="button primary next" type="button" onClick={sitting.next}>
      다음
    </button>
  ) : (
    <p class="faint">기억한 정도를 골라 주세요.</p>
  );
}

function Tools({ sitting }: { sitting: Sitting }) {
  const canUndo = sitting.session.done.length > 0 || sitting.result !== null;
  return (
    <div class="session-tools">
      <button class="plain-button" type="button" disabled={!canUndo} onClick={sitting.undo}>
        되돌리기 <kbd aria-hidden="true">u</kbd>
      </button>
      <button class="plain-button" type="button" onClick={() => sitting.putAside('bury')}>
        내일 다시
      </button>
      <button class="plain-button" type="button" onClick={() => sitting.putAside('known')}>
        이미 알아요
      </button>
      <button class="plain-button" type="button" onClick={() => sitting.putAside('suspend')}>
        그만 묻기 <kbd aria-hidden="true">s</kbd>
      </button>
    </div>
  );
}
