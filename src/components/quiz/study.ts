import { useEffect, useState } from 'preact/hooks';
import type { Question } from '../../model/question.ts';
import { nameDevice } from '../../review/clock.ts';
import { type BankEntry, scheduleFile, sectionsFile } from '../../review/bank.ts';
import { openStore, type Store } from '../../review/store.ts';
import type { Grammars } from '../../shell/grammar.ts';
import { joinBase } from '../../site-url.ts';
import { openTexts, type Texts } from './texts.ts';

/** What every quiz page works with. */
export type Bank = {
  store: Store;
  /** The bank in the order of the course, without its texts. */
  entries: BankEntry[];
  sections: SectionName[];
  texts: Texts;
};

/** What questions are put and judged with. */
export type Study = Bank & {
  /** Null where they could not be had: commands then are rated by the learner. */
  grammars: Grammars | null;
};

/** A section as the quiz pages name it. */
export type SectionName = { id: string; number: number | null; title: string; url: string };

export const pageUrl = (url: string) => joinBase(import.meta.env.BASE_URL, url);

export const nameSection = ({ number, title }: SectionName) =>
  number === null ? title : `섹션 ${number} · ${title}`;

async function fetchData<T>(path: string): Promise<T> {
  const response = await fetch(pageUrl(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

/** Log, questions and sections. */
export async function loadBank(): Promise<Bank> {
  const [store, entries, sections] = await Promise.all([
    openStore(nameDevice),
    fetchData<BankEntry[]>(scheduleFile),
    fetchData<SectionName[]>(sectionsFile),
  ]);
  return { store, entries, sections, texts: openTexts(fetchData) };
}

/** Log, questions and grammars. */
export async function loadStudy(): Promise<Study> {
  const [bank, grammars] = await Promise.all([
    loadBank(),
    fetchData<Grammars>('/data/grammar.json').catch(() => null),
  ]);
  return { ...bank, grammars };
}

/** The texts of the questions named, those that the notes still have. */
export async function loadQuestions(
  { entries, texts }: Bank,
  ids: Iterable<string>,
): Promise<Question[]> {
  const wanted = new Set(ids);
  await texts.load(entries.flatMap(({ id, section }) => (wanted.has(id) ? [section] : [])));
  return [...wanted].flatMap((id) => texts.find(id) ?? []);
}

/** Log and bank with every question in full. */
export async function loadWhole(): Promise<Bank & { questions: Question[] }> {
  const bank = await loadBank();
  const ids = bank.entries.map(({ id }) => id);
  return { ...bank, questions: await loadQuestions(bank, ids) };
}

/** Loads once; 'failed' where it cannot be had. */
export function useLoaded<T>(load: () => Promise<T>): T | 'loading' | 'failed' {
  const [loaded, setLoaded] = useState<T | 'loading' | 'failed'>('loading');
  useEffect(() => {
    load().then(setLoaded, () => setLoaded('failed'));
  }, []);
  return loaded;
}

/** The questions named, once they are here; none until then. */
export function useQuestions(bank: Bank, ids: readonly string[]): Question[] {
  const [questions, setQuestions] = useState<Question[]>([]);
  useEffect(
    () => void loadQuestions(bank, ids).then(setQuestions, () => undefined),
    [ids.join('\n')],
  );
  return questions;
}

/** The state of the log, always the latest, whichever tab wrote to it. */
export function useReviewState(store: Store) {
  const [state, setState] = useState(store.read());
  useEffect(() => store.listen(() => setState(store.read())), [store]);
  return state;
}
