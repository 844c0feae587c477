import { useRef, useState } from 'preact/hooks';
import { forgetAll } from '../../../review/device-storage.ts';
import type { Store } from '../../../review/store.ts';

/** Everything that the site keeps goes, after two questions. */
export function DeleteAll({ store }: { store: Store }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isSure, setIsSure] = useState(false);
  const [outcome, setOutcome] = useState('');
  const ask = () => {
    setIsSure(false);
    setOutcome('');
    dialog.current?.showModal();
  };
  const go = async () => {
    try {
      await forgetAll(store);
      setOutcome('모두 지웠어요.');
    } catch {
      setOutcome('다 지우지 못했습니다. 브라우저 설정에서 이 사이트의 데이터를 지워 주십시오.');
    }
    dialog.current?.close();
  };
  return (
    <section aria-labelledby="delete">
      <h2 id="delete">모두 지우기</h2>
      <p class="soft">
        복습 기록, 설정, 명령어에 넣은 값, 찾은 말, 오프라인 파일을 이 기기에서 지워요.
      </p>
      <div class="buttons">
        <button class="button danger" type="button" onClick={ask}>
          모두 지우기…
        </button>
      </div>
      <p role="status">{outcome}</p>
      <dialog ref={dialog} class="ask" aria-labelledby="ask">
        {isSure ? (
          <>
            <h2 id="ask">정말 모두 지울까요?</h2>
            <p>내보낸 파일이 없으면 되찾을 수 없습니다.</p>
          </>
        ) : (
          <>
            <h2 id="ask">이 기기의 기록을 지울까요?</h2>
            <p>
              기록 {store.read().cards.size.toLocaleString('ko-KR')}문제와 설정이 사라져요. 남겨
              두고 싶으면 먼저 내보내 주세요.
            </p>
          </>
        )}
        <div class="buttons">
          <button class="button" type="button" onClick={() => dialog.current?.close()}>
            그만두기
          </button>
          {isSure ? (
            <button class="button danger" type="button" onClick={() => void go()}>
              모두 지우기
            </button>
          ) : (
            <button class="button danger" type="button" onClick={() => setIsSure(true)}>
              지우기
            </button>
          )}
        </div>
      </dialog>
    </section>
  );
}
