import type { ComponentChildren } from 'preact';
import { type Study, useStudy } from './study.ts';

/** Waits for what the page needs, and says so where it cannot be had. */
export function Page({ children }: { children: (study: Study) => ComponentChildren }) {
  const study = useStudy();
  if (study === 'loading')
    return (
      <p class="quiz-wait" role="status">
        문제를 불러오고 있어요…
      </p>
    );
  if (study === 'failed')
    return (
      <div class="quiz-notice" role="alert">
        <p>문제를 불러오지 못했습니다. 인터넷에 이어져 있는지 확인한 뒤 다시 열어 주세요.</p>
        <button class="button" type="button" onClick={() => location.reload()}>
          다시 불러오기
        </button>
      </div>
    );
  return (
    <>
      <Trouble message={study.store.trouble()} />
      {children(study)}
    </>
  );
}

export function Trouble({ message }: { message: string | null }) {
  return message ? (
    <p class="quiz-notice" role="alert">
      {message}
    </p>
  ) : null;
}
