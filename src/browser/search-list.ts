import { cutAround, type Piece } from '../search/browser/highlight.ts';
import type { Result, ResultKind } from '../search/browser/result.ts';
import { href } from '../site-url.ts';
import { element } from './element.ts';

export type GroupName = 'concept' | 'command' | 'text';

export const groupNames: Record<GroupName, string> = {
  concept: '개념',
  command: '명령어',
  text: '본문',
};

/** `colour`: as of the site's kinds, see `.kind`. */
const kinds: Record<ResultKind, { group: GroupName; label: string; colour: string }> = {
  concept: { group: 'concept', label: '개념', colour: 'concept' },
  command: { group: 'command', label: '명령어', colour: 'command' },
  option: { group: 'command', label: '옵션', colour: 'command' },
  instruction: { group: 'command', label: 'Dockerfile', colour: 'dockerfile' },
  compose: { group: 'command', label: 'Compose', colour: 'compose' },
  section: { group: 'text', label: '섹션', colour: 'plain' },
  chapter: { group: 'text', label: '본문', colour: 'plain' },
  text: { group: 'text', label: '본문', colour: 'plain' },
};

export const groupOf = ({ kind }: Result): GroupName => kinds[kind].group;

type Mark = (text: string) => Piece[];

/** Longest excerpt of a passage, in characters. */
const longestExcerpt = 130;

/** The results as groups of a listbox, the group of the best result first. */
export function drawGroups(
  results: readonly Result[],
  perGroup: number,
  mark: Mark,
): HTMLElement[] {
  let place = 0;
  return [...Map.groupBy(results, groupOf)].map(([name, group]) => {
    const title = element('div', { id: `found-${name}`, class: 'search-group' }, groupNames[name]);
    const options = group
      .slice(0, perGroup)
      .map((result) => drawOption(result, `found-${name}-${place++}`, mark));
    return element('div', { role: 'group', 'aria-labelledby': title.id }, title, ...options);
  });
}

function drawOption(result: Result, id: string, mark: Mark): HTMLElement {
  const { kind, title, heading, text, url } = result;
  const name = heading || title;
  const lines = [
    element('span', { class: 'search-name' }, ...drawMarks(mark(name))),
    element('span', { class: 'kind', 'data-kind': kinds[kind].colour }, kinds[kind].label),
  ];
  if (heading) lines.push(element('span', { class: 'search-place' }, title));
  const excerpt = cutAround(mark(text), longestExcerpt);
  if (text) lines.push(element('span', { class: 'search-text' }, ...drawMarks(excerpt)));
  return element(
    'a',
    { id, role: 'option', tabindex: '-1', 'data-kind': kind, class: 'search-hit', href: href(url) },
    ...lines,
  );
}

const drawMarks = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
