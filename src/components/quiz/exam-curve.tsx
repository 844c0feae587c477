import { countRight, type ExamResult, scoreOf } from '../../review/exam/exam.ts';
import { nameSection, type SectionName } from './study.ts';
import type { ExamDesk } from './use-exam.ts';

const box = { width: 600, height: 160, pad: 44 };

/** The scores of the exams so far as a curve, and as a table that leads to each report. */
export function ExamCurve({
  desk,
  sections,
}: {
  desk: ExamDesk;
  sections: readonly SectionName[];
}) {
  const { results } = desk;
  return (
    <section class="exam-past" aria-labelledby="exam-past">
      <h2 id="exam-past">지난 시험</h2>
      {results.length > 1 && <Curve results={results} />}
      <table class="exam-sections">
        <thead>
          <tr>
            <th scope="col">날짜</th>
            <th scope="col">범위</th>
            <th scope="col">점수</th>
            <th scope="col">
              <span class="visually-hidden">자세히</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {results.toReversed().map((result) => (
            <tr key={result.startedAt}>
              <th scope="row">{writeDay(result.startedAt)}</th>
              <td>{nameScope(result, sections)}</td>
              <td>
                {scoreOf(result.graded)}점 ({countRight(result.graded)}/{result.graded.length})
              </td>
              <td>
                <button class="plain-button" type="button" onClick={() => desk.show(result)}>
                  보기<span class="visually-hidden">: {writeDay(result.startedAt)}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const writeDay = (at: number) =>
  new Intl.DateTimeFormat('ko', { month: 'long', day: 'numeric' }).format(at);

function nameScope({ scope }: ExamResult, sections: readonly SectionName[]): string {
  if (scope === null) return '모든 섹션';
  const section = sections.find(({ id }) => id === scope);
  return section ? nameSection(section) : '없어진 섹션';
}

function Curve({ results }: { results: readonly ExamResult[] }) {
  const { width, height, pad } = box;
  const points = results.map(({ startedAt, graded }, at) => ({
    startedAt,
    score: scoreOf(graded),
    x: pad + (at / (results.length - 1)) * (width - 2 * pad),
    y: height - pad - (scoreOf(graded) / 100) * (height - 2 * pad),
  }));
  const first = points[0]?.score ?? 0;
  const last = points.at(-1)?.score ?? 0;
  return (
    <svg
      class="exam-curve"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`시험 ${results.length}번의 점수: ${first}점에서 ${last}점으로`}
    >
      {[0, 50, 100].map((score) => {
        const y = height - pad - (score / 100) * (height - 2 * pad);
        return (
          <g key={score}>
            <line x1={pad} x2={width - pad} y1={y} y2={y} />
            <text x={pad - 6} y={y + 4} text-anchor="end">
              {score}
            </text>
          </g>
        );
      })}
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ startedAt, score, x, y }) => (
        <circle key={startedAt} cx={x} cy={y} r="4">
          <title>{`${writeDay(startedAt)} ${score}점`}</title>
        </circle>
      ))}
    </svg>
  );
}
