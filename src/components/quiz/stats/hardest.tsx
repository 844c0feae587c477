import type { ReviewState } from '../../../review/extend.ts';
import { listHardest } from '../../../review/statistics.ts';
import { type Bank, pageUrl, useQuestions } from '../study.ts';
import { Text } from '../text.tsx';

const most = 10;

/** The questions that gave most trouble, each with its passage and a practice of its own. */
export function Hardest({ state, bank }: { state: ReviewState; bank: Bank }) {
  const hardest = listHardest(state, bank.entries, most);
  const questions = useQuestions(
    bank,
    hardest.map(({ question }) => question.id),
  );
  if (hardest.length === 0) return <p class="soft">아직 틀린 문제가 없어요.</p>;
  return (
    <ol class="hardest">
      {questions.map(({ id, prompt, url, about: [subject] }) => {
        const card = hardest.find(({ question }) => question.id === id)?.card;
        return (
          card && (
            <li key={id}>
              <div class="asked">
                <Text text={prompt} />
              </div>
              <p class="faint">
                {card.answers}번 가운데 {card.wrongs}번 틀림
                {card.suspended && ' · 그만 묻는 중'} · <a href={pageUrl(url)}>노트에서 보기</a>
                {subject && (
                  <>
                    {' · '}
                    <a href={pageUrl(`/quiz/practice/?about=${encodeURIComponent(subject)}`)}>
                      이것만 연습
                    </a>
                  </>
                )}
              </p>
            </li>
          )
        );
      })}
    </ol>
  );
}
