import { useEffect, useState } from 'preact/hooks';
import {
  canChooseFolder,
  chooseFolder,
  forgetFolder,
  readFolder,
  type Written,
  writeToFolder,
} from '../../../review/backup-folder.ts';
import { readClock } from '../../../review/clock.ts';
import type { Store } from '../../../review/store.ts';

const outcomes: Record<Written, string> = {
  written: '폴더에 저장했어요.',
  'no folder': '폴더를 먼저 골라 주세요.',
  'no permission': '폴더에 쓰는 것을 허락받지 못했습니다.',
  failed: '폴더에 저장하지 못했습니다. 폴더가 그대로 있는지 확인해 주십시오.',
};

/** A folder that every session's log goes to, where the browser can write to one. */
export function BackupFolder({ store }: { store: Store }) {
  const [name, setName] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Written | null>(null);
  useEffect(() => void readFolder(store).then((folder) => setName(folder?.name ?? null)), [store]);
  if (!canChooseFolder()) return null;
  const write = async () => setOutcome(await writeToFolder(store, readClock(), true));
  const choose = async () => {
    const chosen = await chooseFolder(store);
    if (chosen === null) return;
    setName(chosen);
    await write();
  };
  const forget = async () => {
    await forgetFolder(store);
    setName(null);
    setOutcome(null);
  };
  return (
    <>
      <h3>백업 폴더</h3>
      <p class="soft">
        {name === null
          ? '폴더를 한 번 골라 두면 복습을 마칠 때마다 그 안에 백업 파일을 써 둬요.'
          : `복습을 마칠 때마다 '${name}' 폴더에 백업 파일을 써 둬요.`}
      </p>
      <div class="buttons">
        <button class="button" type="button" onClick={() => void choose()}>
          {name === null ? '폴더 고르기' : '다른 폴더 고르기'}
        </button>
        {name !== null && (
          <>
            <button class="button" type="button" onClick={() => void write()}>
              지금 저장
            </button>
            <button class="button" type="button" onClick={() => void forget()}>
              그만 쓰기
            </button>
          </>
        )}
      </div>
      {outcome && <p role="status">{outcomes[outcome]}</p>}
    </>
  );
}
