import { useId, useState } from 'preact/hooks';
import { typical } from '../../../review/plan/memory.ts';
import { readSteps } from '../../../review/settings.ts';
import type { FieldsProps } from './settings-app.tsx';
import { FieldRow, TextField } from './field.tsx';

/** How sure one wants to be, and how soon what is new or forgotten comes again. */
export function MemoryFields({ settings, onChange }: FieldsProps) {
  const id = useId();
  const [moved, setMoved] = useState<number | null>(null);
  const wanted = moved ?? settings.retention;
  const percent = Math.round(wanted * 100);
  return (
    <section aria-labelledby="memory">
      <h2 id="memory">기억</h2>
      <FieldRow
        id={id}
        label="기억하고 싶은 정도"
        hint={`물었을 때 ${percent}%는 떠올리도록 맞춰요. 한 달쯤 가는 기억이라면 ${typical.interval(30, wanted)}일 뒤에 물어봐요. 높일수록 자주 나와요.`}
      >
        <span class="with-unit">
          <input
            id={id}
            type="range"
            min={70}
            max={97}
            value={percent}
            aria-valuetext={`${percent}%`}
            aria-describedby={`${id}-hint`}
            onInput={({ currentTarget }) => setMoved(Number(currentTarget.value) / 100)}
            onChange={({ currentTarget }) => {
              onChange({ retention: Number(currentTarget.value) / 100 });
              setMoved(null);
            }}
          />
          <output for={id}>{percent}%</output>
        </span>
      </FieldRow>
      <TextField
        label="익히는 간격"
        hint="처음 만나거나 잊은 문제를 몇 분 뒤에 다시 물을지, 쉼표로 나눠 적어요. 비우면 다음 날부터 물어봐요."
        value={settings.learningSteps.join(', ')}
        unit="분"
        inputMode="text"
        onSave={(text) => {
          const learningSteps = readSteps(text);
          if (!learningSteps)
            return '1, 10처럼 1부터 1439까지의 분을 다섯 개까지, 작은 것부터 적어 주십시오. 아직 저장하지 않았습니다.';
          onChange({ learningSteps });
          return null;
        }}
      />
    </section>
  );
}
