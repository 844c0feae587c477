import { useId } from 'preact/hooks';
import { readClock } from '../../../review/clock.ts';
import { dayOf, writeDay } from '../../../review/day.ts';
import type { FieldsProps } from './settings-app.tsx';
import { FieldRow, NumberField } from './field.tsx';

/** The day of the exam and the time there is until then. */
export function ExamFields({ settings, onChange }: FieldsProps) {
  const id = useId();
  const { examDate, examMinutes, dayTurn } = settings;
  const { at, offset } = readClock();
  return (
    <section aria-labelledby="exam">
      <h2 id="exam">시험</h2>
      <FieldRow
        id={id}
        label="시험 날짜"
        hint="정해 두면 그날 가장 잘 떠오르도록 복습을 맞추고, 첫 화면에 남은 날을 보여 줘요."
      >
        <span class="with-unit">
          <input
            id={id}
            type="date"
            value={examDate ?? ''}
            min={writeDay(dayOf(at, offset, dayTurn))}
            aria-describedby={`${id}-hint`}
            onChange={({ currentTarget }) => onChange({ examDate: currentTarget.value || null })}
          />
          {examDate !== null && (
            <button class="button" type="button" onClick={() => onChange({ examDate: null })}>
              없애기
            </button>
          )}
        </span>
      </FieldRow>
      <NumberField
        label="하루에 쓸 시간"
        hint="시험 때까지 하루에 공부할 수 있는 시간이에요."
        value={examMinutes}
        unit="분"
        least={1}
        most={1440}
        onSave={(minutes) => onChange({ examMinutes: minutes })}
      />
    </section>
  );
}
