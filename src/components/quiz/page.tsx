import type { ComponentChildren } from 'preact';
import type { Store } from '../../review/store.ts';
import { AsideNews } from './aside-news.tsx';
import { BankNews } from './bank-news.tsx';
import { ExportButton } from './export-button.tsx';
import { type Bank, useLoaded, useReviewState } from './study.ts';

type Props<T extends { store: Store }> = {
  load: () => Promise<T>;
  children: (loaded: T) => ComponentChildren;
};

/** A page over the log and the bank. */
export function Page<T extends Bank>({ load, children }: Props<T>) {
  return (
    <LoadedPage load={load}>
      {(loaded) => (
        <>
          <BankNews bank={loaded} />
          {children(loaded)}
        </>
      )}
    </LoadedPage>
  );
}

/** Waits for what the page needs, and says so where it cannot be had. */
export function LoadedPage<T extends { store: Store }>({ load, children }: Props<T>) {
  const loaded = useLoaded(load);
  if (loaded === 'loading')
    return (
      <p class="quiz-wait" role="status">
        불러오고 있어요…
      </p>
    );
  if (loaded === 'failed')
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
      <Trouble store={loaded.store} />
      <AsideNews store={loaded.store} />
      {children(loaded)}
    </>
  );
}

/** Says where nothing lasts beyond this page, also when that comes to be while it is open. */
function Trouble({ store }: { store: Store }) {
  useReviewState(store);
  const message = store.trouble();
  return message ? (
    <div class="quiz-notice" role="alert">
      <p>{message}</p>
      <ExportButton store={store} />
    </div>
  ) : null;
}
