import { ExamReport } from './exam-report.tsx';
import { ExamSitting } from './exam-sitting.tsx';
import { ExamStart } from './exam-start.tsx';
import { Page } from './page.tsx';
import { loadStudy, type Study } from './study.ts';
import { useExam } from './use-exam.ts';

/** A mock exam: chosen, sat, reported; whatever was going on goes on after a reload. */
export function ExamApp() {
  return <Page load={loadStudy}>{(study) => <Exams study={study} />}</Page>;
}

function Exams({ study }: { study: Study }) {
  const desk = useExam(study);
  if (desk === 'loading') return <p class="quiz-wait">시험을 찾고 있어요…</p>;
  const { exam, shown } = desk;
  if (exam) return <ExamSitting exam={exam} desk={desk} study={study} />;
  return (
    <>
      {desk.word && (
        <p class="quiz-notice exam-word" role="status">
          {desk.word}
        </p>
      )}
      {shown ? (
        <ExamReport result={shown} desk={desk} study={study} />
      ) : (
        <ExamStart desk={desk} study={study} />
      )}
    </>
  );
}
