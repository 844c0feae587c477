import { readClock } from '../../review/clock.ts';
import { downloadBackup } from '../../review/keeping.ts';
import type { Store } from '../../review/store.ts';

type Props = { store: Store; onDone?: () => void };

/** Hands out the log as a file. */
export function ExportButton({ store, onDone }: Props) {
  return (
    <button
      class="button"
      type="button"
      onClick={() => void downloadBackup(store, readClock()).then(onDone)}
    >
      기록 내보내기
    </button>
  );
}
