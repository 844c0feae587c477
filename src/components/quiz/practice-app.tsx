import { listPractice, type Practice } from '../../review/practice.ts';
import { readClock } from '../../review/clock.ts';
import { loadSitting } from './load-sitting.ts';
import { Nothing } from './nothing.tsx';
import { Page } from './page.tsx';
import { SittingView } from './sitting-view.tsx';

/** A sitting over what the address names: `?section=`, `?about=`, `?what=wrong`, `?what=quick`. */
export function PracticeApp() {
  return (
    <Page load={loadPractice}>
      {(study) =>
        study.begin.total === 0 ? (
          <Nothing title={sayNothing(study.chosen.practice)} />
        ) : (
          <SittingView study={study} begin={study.begin} mode="practice" />
        )
      }
    </Page>
  );
}

const loadPractice = () =>
  loadSitting(({ store, entries }) => {
    const practice = readPractice(new URLSearchParams(location.search));
    const now = readClock();
    const questions = listPractice(practice, store.read(), entries, now, String(now.at));
    return { practice, questions };
  });

function readPractice(address: URLSearchParams): Practice {
  const section = address.get('section');
  const about = address.get('about');
  if (section) return { section };
  if (about) return { about };
  return address.get('what') === 'wrong' ? 'wrong' : 'quick';
}

const sayNothing = (practice: Practice): string =>
  practice === 'wrong' ? '다시 풀 틀린 문제가 없어요' : '여기에는 풀 문제가 없어요';
