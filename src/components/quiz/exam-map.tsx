import type { Exam } from '../../review/exam/exam.ts';

/** Every question by its number: which are answered, which are marked. */
export function ExamMap({ exam, onGo }: { exam: Exam; onGo: (to: number) => void }) {
  const { questions, current, answers, marked } = exam;
  return (
    <nav aria-label="문제 번호">
      <ol class="exam-map">
        {questions.map((id, index) => {
          const isMarked = marked.includes(id);
          const state = [answers[id] ? '답함' : '답 안 함', isMarked ? '표시함' : ''].filter(
            Boolean,
          );
          return (
            <li key={id}>
              <button
                type="button"
                aria-current={index === current ? 'step' : undefined}
                data-answered={answers[id] ? '' : undefined}
                data-marked={isMarked ? '' : undefined}
                onClick={() => onGo(index)}
              >
                {index + 1}
                <span class="visually-hidden">번, {state.join(', ')}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
