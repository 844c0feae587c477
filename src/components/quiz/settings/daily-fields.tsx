import { useId } from 'preact/hooks';
import type { FieldsProps } from './settings-app.tsx';
import { FieldRow, NumberField } from './field.tsx';

const counts = [
  {
    key: 'newPerDay',
    label: '새 문제',
    hint: '하루에 처음 만날 문제 수예요. 며칠 뒤에는 다시 볼 문제가 이것의 예닐곱 배까지 늘어요.',
  },
  {
    key: 'reviewsPerDay',
    label: '다시 볼 문제',
    hint: '하루에 다시 물을 문제 수의 한도예요. 넘치면 잊기 쉬운 것부터 물어봐요.',
  },
] as const;

/** How much a day holds, and when it begins. */
export function DailyFields({ settings, onChange }: FieldsProps) {
  const turn = useId();
  return (
    <section aria-labelledby="daily">
      <h2 id="daily">하루에 풀 양</h2>
      {counts.map(({ key, ...rest }) => (
        <NumberField
          {...rest}
          key={key}
          value={settings[key]}
          unit="개"
          least={0}
          most={9999}
          onSave={(count) => onChange({ [key]: count })}
        />
      ))}
      <FieldRow
        id={turn}
        label="하루가 바뀌는 시각"
        hint="이 시각 전까지 푼 것은 전날 공부로 쳐요."
      >
        <select
          id={turn}
          value={settings.dayTurn}
          onChange={({ currentTarget }) => onChange({ dayTurn: Number(currentTarget.value) })}
        >
          {Array.from({ length: 13 }, (_, hour) => (
            <option key={hour} value={hour}>
              {nameHour(hour)}
            </option>
          ))}
        </select>
      </FieldRow>
    </section>
  );
}

function nameHour(hour: number): string {
  if (hour === 0) return '자정';
  return hour === 12 ? '낮 12시' : `오전 ${hour}시`;
}
