import { useEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '../../model/question.ts';
import type { BankEntry } from '../../review/bank.ts';
import { newCard } from '../../review/card.ts';
import { readClock } from '../../review/clock.ts';
import { drawExam } from '../../review/exam/draw-exam.ts';
import type { Exam, ExamResult, Graded } from '../../review/exam/exam.ts';
import { gradeExam } from '../../review/exam/grade-exam.ts';
import { readExams, recordExam, saveExam } from '../../review/exam/record-exam.ts';
import { rateAnswer } from './session.ts';
import { judgeWith } from './sitting.ts';
import { loadQuestions, type Study } from './study.ts';

export type ExamChoice = { scope: string | null; count: number; minutes: number };

export type ExamDesk = {
  exam: Exam | null;
  results: readonly ExamResult[];
  /** The one to look at; null for none. */
  shown: ExamResult | null;
  /** Something to say about an exam that ended by itself. */
  word: string | null;
  start: (choice: ExamChoice) => void;
  change: (part: Partial<Exam>) => void;
  finish: () => void;
  discard: () => void;
  show: (result: ExamResult | null) => void;
};

const late = '시험 시간이 끝나서 그때까지 적은 답으로 채점했어요.';
const missing = '문제를 불러오지 못했습니다. 인터넷에 이어져 있는지 확인한 뒤 다시 해 주세요.';
const unkept = '시험 결과를 저장하지 못했습니다. 다시 끝내 보십시오.';
const empty = '답 없이 끝난 시험은 기록하지 않았어요.';

/** The exam of this device: every change is kept at once, so that a reload goes on where it was. */
export function useExam(study: Study): ExamDesk | 'loading' {
  const { store } = study;
  const [exam, setExam] = useState<Exam | null>(null);
  const [results, setResults] = useState<ExamResult[] | null>(null);
  const [shown, setShown] = useState<ExamResult | null>(null);
  const [word, setWord] = useState<string | null>(null);
  const latest = useRef<Exam | null>(null);
  const isEnding = useRef(false);

  const keep = (next: Exam | null) => {
    latest.current = next;
    setExam(next);
    void saveExam(store, next).catch(() => undefined);
  };

  const withTexts = async (task: () => Promise<void>) => {
    setWord(null);
    await task().catch(() => setWord(missing));
  };

  const finish = async (said: string | null) => {
    const ended = latest.current;
    if (!ended || isEnding.current) return;
    isEnding.current = true;
    try {
      await end(ended, said);
    } catch {
      setWord(unkept);
    } finally {
      isEnding.current = false;
    }
  };

  const end = async (ended: Exam, said: string | null) => {
    const { at, offset } = readClock();
    const judge = (question: Question, given: Parameters<typeof judgeWith>[2]) =>
      judgeWith(study.grammars, question, given)?.verdict ?? null;
    const questions = ended.questions.flatMap((id) => study.texts.find(id) ?? []);
    const result = gradeExam(ended, questions, judge, at);
    setWord(result ? said : empty);
    if (result) {
      setResults(await recordExam(store, result, (graded) => rate(study, graded), offset));
      setShown(result);
    }
    keep(null);
  };

  useEffect(() => {
    const resume = async () => {
      const { running, results: earlier } = await readExams(store);
      setResults(earlier);
      if (!running) return;
      await loadQuestions(study, running.questions);
      latest.current = running;
      if (running.endsAt <= readClock().at) await finish(late);
      else setExam(running);
    };
    void resume().catch(() => setWord(missing));
  }, []);

  useEffect(() => {
    if (!exam) return;
    // Looked at by the clock, because a timer stands still while the device sleeps.
    const timer = setInterval(() => {
      if (exam.endsAt <= readClock().at) void finish(late);
    }, 1000);
    return () => clearInterval(timer);
  }, [exam?.startedAt]);

  if (!results) return 'loading';
  return {
    exam,
    results,
    shown,
    word,
    start: (choice) => {
      setShown(null);
      void withTexts(async () => keep(await beginExam(study, choice)));
    },
    change: (part) => {
      if (latest.current && !isEnding.current) keep({ ...latest.current, ...part });
    },
    finish: () => void finish(null),
    discard: () => keep(null),
    show: (result) =>
      void withTexts(async () => {
        if (result)
          await loadQuestions(
            study,
            result.graded.map(({ question }) => question),
          );
        setShown(result);
      }),
  };
}

/** What may be drawn: not what the learner has suspended, nor what nothing here can judge. */
export function listExaminable(
  { store, entries, grammars }: Study,
  scope: string | null,
): BankEntry[] {
  const { cards } = store.read();
  return entries.filter(
    ({ id, section, form }) =>
      (scope === null || section === scope) &&
      !cards.get(id)?.suspended &&
      (grammars || form !== 'command'),
  );
}

async function beginExam(
  study: Study,
  { scope, count, minutes }: ExamChoice,
): Promise<Exam | null> {
  const startedAt = readClock().at;
  const drawn = drawExam(listExaminable(study, scope), count, String(startedAt));
  await study.texts.load(drawn.map(({ section }) => section));
  const endsAt = startedAt + minutes * 60_000;
  return drawn.length === 0
    ? null
    : {
        startedAt,
        endsAt,
        scope,
        questions: drawn.map(({ id }) => id),
        current: 0,
        answers: {},
        marked: [],
        spent: {},
      };
}

/** What never came up says nothing about memory; a near miss got no point and comes again. */
function rate({ store, texts }: Study, { question: id, verdict, took, isSeen }: Graded) {
  const question = texts.find(id);
  if (!question || !verdict || !isSeen) return null;
  const before = store.read().cards.get(id) ?? newCard;
  const judged = verdict === 'near' ? 'wrong' : verdict;
  return { version: question.version, rating: rateAnswer(question, judged, took, before) };
}
