import { useEffect } from 'preact/hooks';
import { readClock } from '../../review/clock.ts';
import { askToPersist } from '../../review/keeping.ts';
import { sayRest } from '../../review/say-rest.ts';
import { findNextStep } from '../../review/schedule.ts';
import { BackupReminder } from './backup-reminder.tsx';
import { FolderBackup } from './folder-backup.tsx';
import type { Session } from './session.ts';
import { pageUrl, type Study } from './study.ts';

/** The end of a sitting: how it went and where to go on. */
export function Summary({ study, session }: { study: Study; session: Session }) {
  useEffect(() => {
    void study.store.settle();
    // Asked only once there is something worth keeping.
    if (session.done.length > 0) void askToPersist();
  }, []);
  const ratings = session.done.flatMap(({ rating }) => rating ?? []);
  const kept = ratings.filter((rating) => rating > 1).length;
  const now = readClock();
  const { next } = sayRest(findNextStep(study.store.read(), study.entries, now), now.at);
  return (
    <section class="finished" aria-labelledby="finished">
      <h2 id="finished" tabIndex={-1} ref={(heading) => heading?.focus({ preventScroll: true })}>
        {ratings.length > 0 ? '여기까지 다 했어요' : '남은 문제가 없어요'}
      </h2>
      {ratings.length > 0 && (
        <p class="lead">
          {ratings.length}번 답해서 {kept}번 떠올렸어요. {next ?? '잊을 만할 때 다시 물어볼게요.'}
        </p>
      )}
      <div class="buttons">
        <a class="button primary" href={pageUrl('/')}>
          오늘로 돌아가기
        </a>
        {ratings.length > kept && (
          <a class="button" href={pageUrl('/quiz/practice/?what=wrong')}>
            틀린 문제 다시 풀기
          </a>
        )}
        <a class="button" href={pageUrl('/quiz/stats/')}>
          통계 보기
        </a>
      </div>
      <FolderBackup store={study.store} />
      <BackupReminder store={study.store} />
    </section>
  );
}
