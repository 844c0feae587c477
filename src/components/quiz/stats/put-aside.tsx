import { readClock } from '../../../review/clock.ts';
import type { ReviewState } from '../../../review/extend.ts';
import { type Bank, pageUrl, useQuestions } from '../study.ts';
import { Text } from '../text.tsx';

type Props = { state: ReviewState; bank: Bank };

/** What is no longer asked, each with the way back. */
export function PutAside({ state, bank }: Props) {
  const { store, entries } = bank;
  const cards = new Map(
    entries.flatMap(({ id }) => {
      const card = state.cards.get(id);
      return card?.suspended || card?.known ? [[id, card] as const] : [];
    }),
  );
  const questions = useQuestions(bank, [...cards.keys()]);
  const aside = questions.flatMap((question) => {
    const card = cards.get(question.id);
    return card ? [{ question, card }] : [];
  });
  if (aside.length === 0) return null;
  const bringBack = async (id: string, isSuspended: boolean) => {
    const kind = isSuspended ? 'suspend' : 'known';
    await store.append({ kind, question: id, on: false }, readClock());
  };
  return (
    <>
      <h2>묻지 않는 문제</h2>
      <ul class="aside-list">
        {aside.map(({ question, card }) => (
          <li key={question.id}>
            <div>
              <Text text={question.prompt} />
              <p class="faint">
                {card.suspended ? '그만 묻기로 한 문제' : '이미 아는 문제'} ·{' '}
                <a href={pageUrl(question.url)}>노트에서 보기</a>
              </p>
            </div>
            <button
              class="button"
              type="button"
              onClick={() => void bringBack(question.id, card.suspended)}
            >
              다시 묻기
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
