import { useEffect, useState } from 'preact/hooks';
import { readClock } from '../../review/clock.ts';

const minute = 60_000;

/** Time left, to the second; screen readers hear of it at five minutes and at one. */
export function ExamClock({ endsAt }: { endsAt: number }) {
  const [now, setNow] = useState(() => readClock().at);
  useEffect(() => {
    const timer = setInterval(() => setNow(readClock().at), 500);
    return () => clearInterval(timer);
  }, []);
  const left = Math.max(endsAt - now, 0);
  const near = left <= minute ? '1분 남았어요' : left <= 5 * minute ? '5분 남았어요' : '';
  return (
    <>
      <span class="exam-clock" role="timer" data-near={near ? '' : undefined}>
        <span class="visually-hidden">남은 시간 </span>
        {writeClock(left)}
      </span>
      <span class="visually-hidden" role="status">
        {near}
      </span>
    </>
  );
}

function writeClock(left: number): string {
  const seconds = Math.ceil(left / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}
