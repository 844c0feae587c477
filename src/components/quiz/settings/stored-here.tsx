import { useEffect, useState } from 'preact/hooks';
import { forgetPlaceholders, listStored, type Stored } from '../../../review/device-storage.ts';
import type { Store } from '../../../review/store.ts';
import { useReviewState } from '../study.ts';

/** What the site keeps on this device, and how much. */
export function StoredHere({ store }: { store: Store }) {
  const state = useReviewState(store);
  const [stored, setStored] = useState<Stored | null>(null);
  const look = () => void listStored(store).then(setStored);
  useEffect(look, [state]);
  return (
    <section aria-labelledby="stored">
      <h2 id="stored">이 기기에 저장된 것</h2>
      <p class="soft">
        되새김은 아무것도 밖으로 보내지 않아요. 저장된 것은 모두 이 브라우저 안에 있어요.
      </p>
      {stored && <StoredList stored={stored} />}
      {stored !== null && stored.placeholders > 0 && (
        <div class="buttons">
          <button
            class="button"
            type="button"
            onClick={() => {
              forgetPlaceholders();
              look();
            }}
          >
            명령어에 넣은 값 지우기
          </button>
        </div>
      )}
    </section>
  );
}

const count = (value: number, unit: string) => `${value.toLocaleString('ko-KR')}${unit}`;

function StoredList({ stored }: { stored: Stored }) {
  const { events, aside, files, placeholders, bytes, isPersisted } = stored;
  return (
    <dl class="stored">
      <dt>복습 기록과 설정</dt>
      <dd>{count(events, '개')}</dd>
      {aside > 0 && (
        <>
          <dt>읽을 수 없어 따로 둔 기록</dt>
          <dd>{count(aside, '개')}</dd>
        </>
      )}
      <dt>오프라인으로 읽을 파일</dt>
      <dd>{count(files, '개')}</dd>
      <dt>명령어에 넣은 값</dt>
      <dd>{count(placeholders, '개')}</dd>
      {bytes !== null && (
        <>
          <dt>차지하는 공간</dt>
          <dd>{writeBytes(bytes)}</dd>
        </>
      )}
      <dt>브라우저가 지울 수 있나요?</dt>
      <dd>
        {isPersisted
          ? '아니요, 지우지 않기로 했어요.'
          : '공간이 모자라거나 오래 들르지 않으면 지울 수 있어요. 가끔 내보내 두세요.'}
      </dd>
    </dl>
  );
}

function writeBytes(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1000)} KB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
