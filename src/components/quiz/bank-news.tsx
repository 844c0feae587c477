import { useEffect, useState } from 'preact/hooks';
import { type BankChanges, rememberBank } from '../../review/bank-note.ts';
import type { Bank } from './study.ts';

/** Says once which questions the notes have changed or taken away since they were answered. */
export function BankNews({ bank: { store, entries } }: { bank: Bank }) {
  const [changes, setChanges] = useState<BankChanges | null>(null);
  useEffect(() => {
    // Some milliseconds of work that no question waits for.
    const soon = setTimeout(
      () => void rememberBank(store, store.read(), entries).then(setChanges),
      500,
    );
    return () => clearTimeout(soon);
  }, []);
  if (!changes || changes.removed.length + changes.reworded.length === 0) return null;
  const news = [
    changes.removed.length > 0 ? `사라진 문제가 ${changes.removed.length}개` : [],
    changes.reworded.length > 0 ? `달라진 문제가 ${changes.reworded.length}개` : [],
  ].flat();
  return (
    <p class="quiz-news" role="status">
      노트가 바뀌어 {news.join(', ')} 있어요. 지난 기록은 그대로 남아 있어요.
    </p>
  );
}
