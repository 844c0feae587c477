import { useEffect, useState } from 'preact/hooks';
import { LARGEST_BACKUP, readBackup, refuseSize } from '../../../review/read-backup.ts';
import { readClock } from '../../../review/clock.ts';
import { includeExams } from '../../../review/exam/record-exam.ts';
import { downloadBackup, readLastBackup } from '../../../review/keeping.ts';
import type { Store } from '../../../review/store.ts';
import { useReviewState } from '../study.ts';
import { BackupFolder } from './backup-folder-field.tsx';

type Message = { kind: 'status' | 'alert'; text: string };

/** The log as a file: out, and back in. */
export function BackupPanel({ store }: { store: Store }) {
  const state = useReviewState(store);
  const [message, setMessage] = useState<Message | null>(null);
  const [last, setLast] = useState<number | null>(null);
  useEffect(() => void readLastBackup(store).then(setLast), [store, state, message]);
  const take = async (file: File) => setMessage(await importFile(store, file));
  const give = async () => {
    await downloadBackup(store, readClock());
    setMessage({ kind: 'status', text: '내려받은 파일을 안전한 곳에 두세요.' });
  };
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">백업과 옮기기</h2>
      <p class="soft">
        기록은 이 기기에만 있어요. 파일로 내보내 두면 잃지 않고, 다른 기기에서 가져오면 두 기록이
        하나로 합쳐져요. 같은 파일을 두 번 가져와도 괜찮아요.
      </p>
      <div class="buttons">
        <button class="button" type="button" onClick={() => void give()}>
          기록 내보내기
        </button>
        <label class="button file-button">
          기록 가져오기
          <input
            class="visually-hidden"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void take(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <p class="faint">
        {last === null
          ? '아직 내보낸 적이 없어요.'
          : `마지막으로 내보낸 때: ${new Date(last).toLocaleString('ko-KR', { dateStyle: 'long', timeStyle: 'short' })}`}
      </p>
      {message && (
        <p class={message.kind === 'alert' ? 'quiz-notice' : 'soft'} role={message.kind}>
          {message.text}
        </p>
      )}
      <BackupFolder store={store} />
    </section>
  );
}

async function importFile(store: Store, file: File): Promise<Message> {
  try {
    const read = file.size > LARGEST_BACKUP ? refuseSize() : readBackup(await file.text());
    if (!read.ok) return { kind: 'alert', text: read.message };
    const count = await store.merge(read.events);
    await includeExams(store, read.exams);
    return {
      kind: 'status',
      text:
        count > 0
          ? `기록 ${count.toLocaleString('ko-KR')}개를 새로 가져왔어요.`
          : '모두 이 기기에 이미 있는 기록이에요.',
    };
  } catch {
    return {
      kind: 'alert',
      text: '파일을 읽거나 저장하지 못했습니다. 저장 공간을 확인하고 다시 해 주십시오. 이 기기의 기록은 바뀌지 않았습니다.',
    };
  }
}
