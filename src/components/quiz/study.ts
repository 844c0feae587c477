import { useEffect, useState } from 'preact/hooks';
import type { Question } from '../../model/question.ts';
import { nameDevice } from '../../review/clock.ts';
import { openStore, type Store } from '../../review/store.ts';
import type { Grammars } from '../../shell/grammar.ts';
import { joinBase } from '../../site-url.ts';

/** What every quiz page works with. */
export type Study = {
  store: Store;
  questions: Question[];
  /** Null where they could not be had: commands then are rated by the learner. */
  grammars: Grammars | null;
};

/** A section as the quiz pages name it. */
export type SectionName = { id: string; number: number | null; title: string; url: string };

export const pageUrl = (url: string) => joinBase(import.meta.env.BASE_URL, url);

export const nameSection = ({ number, title }: SectionName) =>
  number === null ? title : `섹션 ${number} · ${title}`;

async function fetchData<T>(name: string): Promise<T> {
  const response = await fetch(pageUrl(`/data/${name}.json`));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await response.json()) as T;
}

export type Bank = Pick<Study, 'store' | 'questions'>;

/** Log and questions. */
export async function loadBank(): Promise<Bank> {
  const [store, questions] = await Promise.all([
    openStore(nameDevice),
    fetchData<Question[]>('questions'),
  ]);
  return { store, questions };
}

/** Log, questions and grammars. */
export async function loadStudy(): Promise<Study> {
  const [bank, grammars] = await Promise.all([
    loadBank(),
    fetchData<Grammars>('grammar').catch(() => null),
  ]);
  return { ...bank, grammars };
}

/** Loads once; 'failed' where it cannot be had. */
export function useLoaded<T>(load: () => Promise<T>): T | 'loading' | 'failed' {
  const [loaded, setLoaded] = useState<T | 'loading' | 'failed'>('loading');
  useEffect(() => {
    load().then(setLoaded, () => setLoaded('failed'));
  }, []);
  return loaded;
}

/** The state of the log, always the latest, whichever tab wrote to it. */
export function useReviewState(store: Store) {
  const [state, setState] = useState(store.read());
  useEffect(() => store.listen(() => setState(store.read())), [store]);
  return state;
}
