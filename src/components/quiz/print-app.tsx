import { useState } from 'preact/hooks';
import type { Question } from '../../model/question.ts';
import { factOf } from '../../review/fact.ts';
import { shuffle } from '../../review/shuffle.ts';
import { Page } from './page.tsx';
import { PrintAnswers, PrintQuestions } from './print-sheet.tsx';
import { loadWhole, nameSection, type SectionName } from './study.ts';

const counts = [10, 20, 30, 50];

/** A sheet of questions and one of answers; the same number in the address gives the same sheet. */
export function PrintApp() {
  return (
    <Page load={loadWhole}>
      {({ questions, sections }) => <Sheet questions={questions} sections={sections} />}
    </Page>
  );
}

type Choice = { section: string; count: number; seed: string };

type SheetProps = { questions: readonly Question[]; sections: readonly SectionName[] };

function Sheet({ questions, sections }: SheetProps) {
  const [choice, setChoice] = useState(() => readChoice(sections));
  const change = (part: Partial<Choice>) => {
    const next = { ...choice, ...part };
    const address = new URLSearchParams({ ...next, count: String(next.count) });
    history.replaceState(null, '', `?${address.toString()}`);
    setChoice(next);
  };
  const section = sections.find(({ id }) => id === choice.section);
  const drawn = shuffle(
    questions.filter((question) => !section || question.section === section.id),
    choice.seed,
  );
  const listed = putNewFactsFirst(drawn).slice(0, choice.count);
  const title = section ? nameSection(section) : '모든 섹션';
  return (
    <>
      <PrintTools sections={sections} choice={choice} onChange={change} />
      <article class="print-sheet">
        <header>
          <h2>{title}</h2>
          <p class="faint">
            {listed.length}문제 · {choice.seed}번 시험지
          </p>
          <p class="print-name">이름</p>
        </header>
        <PrintQuestions questions={listed} />
      </article>
      <article class="print-sheet print-answers">
        <header>
          <h2>{title} 정답</h2>
          <p class="faint">{choice.seed}번 시험지</p>
        </header>
        <PrintAnswers questions={listed} />
      </article>
    </>
  );
}

/** One question answers another about the same fact: those come last, where the sheet asks for more. */
function putNewFactsFirst(questions: readonly Question[]): Question[] {
  const first = new Map(questions.toReversed().map((question) => [factOf(question), question]));
  const chosen = new Set(first.values());
  return [
    ...questions.filter((question) => chosen.has(question)),
    ...questions.filter((question) => !chosen.has(question)),
  ];
}

function readChoice(sections: readonly SectionName[]): Choice {
  const address = new URLSearchParams(location.search);
  const section = address.get('section') ?? sections[0]?.id ?? '';
  const count = Number(address.get('count'));
  const seed = address.get('seed') ?? '1';
  return { section, count: counts.includes(count) ? count : 20, seed: seed.slice(0, 20) };
}

type ToolsProps = {
  sections: readonly SectionName[];
  choice: Choice;
  onChange: (part: Partial<Choice>) => void;
};

function PrintTools({ sections, choice, onChange }: ToolsProps) {
  return (
    <form class="print-tools" onSubmit={(event) => event.preventDefault()}>
      <label>
        범위
        <select
          value={choice.section}
          onChange={(event) => onChange({ section: event.currentTarget.value })}
        >
          {sections.map((section) => (
            <option key={section.id} value={section.id}>
              {nameSection(section)}
            </option>
          ))}
          <option value="all">모든 섹션</option>
        </select>
      </label>
      <label>
        문제 수
        <select
          value={choice.count}
          onChange={(event) => onChange({ count: Number(event.currentTarget.value) })}
        >
          {counts.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </label>
      <label>
        시험지 번호
        <input
          value={choice.seed}
          size={6}
          maxLength={20}
          inputMode="numeric"
          onChange={(event) => onChange({ seed: event.currentTarget.value.trim() || '1' })}
        />
      </label>
      <button class="button primary" type="button" onClick={() => print()}>
        인쇄
      </button>
    </form>
  );
}
