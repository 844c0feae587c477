import { useEffect, useState } from 'preact/hooks';
import { readClock } from '../../review/clock.ts';
import { shouldRemindOfBackup } from '../../review/keeping.ts';
import type { Store } from '../../review/store.ts';
import { ExportButton } from './export-button.tsx';

/** A quiet word where the browser may throw away what is stored. */
export function BackupReminder({ store }: { store: Store }) {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => void shouldRemindOfBackup(store, readClock()).then(setIsDue), [store]);
  return isDue ? (
    <div class="quiz-news">
      <p>이 브라우저는 오래 들르지 않으면 기록을 지울 수 있어요. 가끔 파일로 내보내 두세요.</p>
      <ExportButton store={store} onDone={() => setIsDue(false)} />
    </div>
  ) : null;
}
