import type { Card } from '../../review/card.ts';
import type { Rating } from '../../review/events.ts';
import { writeWait } from '../../review/intervals.ts';
import type { Moment } from '../../review/scheduler.ts';

const ratingNames: Record<Rating, string> = {
  1: '다시',
  2: '어려움',
  3: '알맞음',
  4: '쉬움',
};

type Props = {
  preview: Record<Rating, Card>;
  moment: Moment;
  /** What follows from the answer or was chosen; null where the learner has to choose. */
  rating: Rating | null;
  onRate: (rating: Rating) => void;
  /** Before an exam the plan says when, not the rating. */
  isPlanned: boolean;
};

/** The four ratings, each with the time until the question comes again. */
export function RateButtons({ preview, moment, rating, onRate, isPlanned }: Props) {
  return (
    <div class="rate" role="group" aria-label="기억한 정도">
      {([1, 2, 3, 4] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={rating === one}
          data-rating={one}
          onClick={() => onRate(one)}
        >
          {ratingNames[one]}
          {!isPlanned && <small>{writeWait(preview[one], moment)}</small>}
        </button>
      ))}
    </div>
  );
}
