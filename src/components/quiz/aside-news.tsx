import { useEffect, useState } from 'preact/hooks';
import { tellAside } from '../../review/keeping.ts';
import type { Store } from '../../review/store.ts';

/** Says once that entries of the log could not be read. */
export function AsideNews({ store }: { store: Store }) {
  const [count, setCount] = useState(0);
  useEffect(() => void tellAside(store).then(setCount, () => undefined), [store]);
  return count > 0 ? (
    <p class="quiz-notice" role="alert">
      읽을 수 없는 기록 {count.toLocaleString('ko-KR')}개를 따로 두었습니다. 나머지 기록은
      그대로이고, 이어서 풀 수 있습니다.
    </p>
  ) : null;
}
