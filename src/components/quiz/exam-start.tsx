import { useState } from 'preact/hooks';
import { ExamCurve } from './exam-curve.tsx';
import { nameSection, pageUrl, type Study } from './study.ts';
import { type ExamDesk, listExaminable } from './use-exam.ts';

const counts = [10, 20, 40, 60];
const times = [10, 20, 30, 45, 60, 90];

type Props = { desk: ExamDesk; study: Study };

/** What to be examined in, and how the earlier exams went. */
export function ExamStart({ desk, study }: Props) {
  const [scope, setScope] = useState<string | null>(null);
  const [count, setCount] = useState(20);
  const [minutes, setMinutes] = useState(20);
  const available = listExaminable(study, scope).length;
  return (
    <>
      <h1>모의시험</h1>
      <p class="lead">
        섹션의 비중에 맞춰 고루 섞어 내고, 끝날 때까지 정답을 보여 주지 않아요. 틀린 문제는 복습에
        들어가요.
      </p>
      <form
        class="exam-choice"
        onSubmit={(event) => {
          event.preventDefault();
          desk.start({ scope, count, minutes });
        }}
      >
        <label>
          범위
          <select
            value={scope ?? ''}
            onChange={(event) => setScope(event.currentTarget.value || null)}
          >
            <option value="">모든 섹션</option>
            {study.sections.map((section) => (
              <option key={section.id} value={section.id}>
                {nameSection(section)}
              </option>
            ))}
          </select>
        </label>
        <Numbers label="문제 수" unit="문제" values={counts} value={count} onChange={setCount} />
        <Numbers label="시간" unit="분" values={times} value={minutes} onChange={setMinutes} />
        <button class="button primary" disabled={available === 0}>
          시험 시작
        </button>
      </form>
      {available < count && (
        <p class="soft" role="status">
          {available === 0
            ? '이 범위에는 낼 문제가 없어요.'
            : `이 범위에는 ${available}문제가 있어서, 겹치지 않게 그 안에서 내요.`}
        </p>
      )}
      <p>
        <a href={pageUrl('/quiz/print/?section=all')}>종이로 보려면 시험지를 인쇄하세요</a>
      </p>
      {desk.results.length > 0 && <ExamCurve desk={desk} sections={study.sections} />}
    </>
  );
}

type NumbersProps = {
  label: string;
  unit: string;
  values: readonly number[];
  value: number;
  onChange: (value: number) => void;
};

function Numbers({ label, unit, values, value, onChange }: NumbersProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {values.map((one) => (
          <option key={one} value={one}>
            {one}
            {unit}
          </option>
        ))}
      </select>
    </label>
  );
}
