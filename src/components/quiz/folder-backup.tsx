import { useEffect, useState } from 'preact/hooks';
import { isFolderBehind, type Written, writeToFolder } from '../../review/backup-folder.ts';
import { readClock } from '../../review/clock.ts';
import type { Store } from '../../review/store.ts';

/**
 * Writes the backup where answers came since the last one: at the end of a session, or later where it
 * was broken off. A click is needed where the browser wants to be asked again.
 */
export function FolderBackup({ store }: { store: Store }) {
  const [written, setWritten] = useState<Written>('no folder');
  const write = (ask: boolean) => void writeToFolder(store, readClock(), ask).then(setWritten);
  useEffect(() => void isFolderBehind(store).then((isBehind) => isBehind && write(false)), [store]);
  if (written === 'no folder') return null;
  if (written === 'written') return <p class="faint">백업 폴더에 저장했어요.</p>;
  return (
    <div class="quiz-news">
      <p>
        {written === 'failed'
          ? '백업 폴더에 저장하지 못했습니다. 폴더가 그대로 있는지 확인해 주십시오.'
          : '브라우저를 다시 열어서, 백업 폴더에 쓰려면 허락이 필요해요.'}
      </p>
      <button class="button" type="button" onClick={() => write(true)}>
        백업 폴더에 저장
      </button>
    </div>
  );
}
