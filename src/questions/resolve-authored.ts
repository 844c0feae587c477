import { withParticle } from '../korean/josa.ts';
import type { AuthoredQuestion } from '../model/authored-question.ts';
import type { EntityId } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import type { Library, Passage, Section } from '../model/library.ts';
import type { Answer } from '../model/question.ts';
import type { AuthoredFile } from './authored.ts';
import type { Draft } from './bank.ts';
import { shuffle } from './seed.ts';

type Resolved = { drafts: Draft[]; issues: Issue[] };

/** Ties authored questions to the Library: their section, the passage that they rest on, what they ask about. */
export function resolveAuthored(authored: AuthoredFile, library: Library): Resolved {
  const { file, quiz, placeOf } = authored;
  const course = file.split('/')[0];
  const section = library.sections.find(
    (each) => each.course === course && isCalled(each, String(quiz.section)),
  );
  if (!section) {
    const known = library.sections
      .filter(({ course: id }) => id === course)
      .map(({ number, title }) => number ?? title);
    const message = `'${course}' 강좌에 ${withParticle(`섹션 ${quiz.section}`, '이/가')} 없습니다.`;
    const suggestion =
      known.length > 0
        ? `있는 섹션: ${known.join(', ')}`
        : `notes/${course}/ 폴더를 만들거나 퀴즈 폴더 이름을 강좌와 같게 하십시오.`;
    return {
      drafts: [],
      issues: [{ ...problem(file, message), ...placeOf(['section']), suggestion }],
    };
  }
  const entities = nameEntities(library);
  const passages = library.passages.filter(({ section: id }) => id === section.id);
  const results = quiz.questions.map((question, index): Resolved => {
    const passage = findPassage(question.passage, passages, section);
    const issues: Issue[] = question.about
      .filter((id) => !entities.has(foldId(id)))
      .map((id, at) => ({
        ...problem(file, `${question.id}: about에 적은 '${id}'에 맞는 것이 노트에 없습니다.`),
        ...placeOf(['questions', index, 'about', at]),
        severity: 'warning' as const,
        suggestion:
          '용어나 명령의 이름을 노트에 있는 대로 적거나 지우십시오: concept:볼륨, command:docker-run',
      }));
    if (!passage) {
      const headings = [...new Set(passages.flatMap((each) => each.headings))];
      const message = `${question.id}: 섹션에 ${withParticle(`'${question.passage}'`, '이라/라')}는 제목이 없습니다.`;
      issues.push({
        ...problem(file, message),
        ...placeOf(['questions', index, 'passage']),
        suggestion: `쓸 수 있는 제목: ${headings.join(' · ')}`,
      });
      return { drafts: [], issues };
    }
    const about = question.about.flatMap((id) => entities.get(foldId(id)) ?? []);
    return { drafts: [toDraft(question, section, passage, about)], issues };
  });
  return {
    drafts: results.flatMap(({ drafts }) => drafts),
    issues: results.flatMap(({ issues }) => issues),
  };
}

const foldId = (id: string) =>
  id
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}:]/gu, '');

/** Entities by their ids, and concepts by every name that they have, as authors may write them. */
function nameEntities(library: Library): Map<string, EntityId> {
  const { concepts, commands, instructions, composeKeys } = library;
  const named = concepts.flatMap(({ id, term, english, aliases }) =>
    [term, english ?? term, ...aliases].map((name) => [foldId(`concept:${name}`), id] as const),
  );
  const ids = [...concepts, ...commands, ...instructions, ...composeKeys].map(
    ({ id }) => [foldId(id), id] as const,
  );
  return new Map<string, EntityId>([...named.toReversed(), ...ids]);
}

const problem = (file: Issue['file'], message: string): Issue => ({
  rule: 'quiz',
  severity: 'error',
  message,
  file,
  line: 1,
  column: 1,
  suggestion: null,
});

/** By its number or the end of its address; by its title too, which is all that a note shows of it. */
const isCalled = ({ number, title, url }: Section, name: string) =>
  String(number) === name || url.split('/').at(-2) === name || fold(title) === fold(name);

/** The first passage under a heading of that text; the section's own title stands for its beginning. */
function findPassage(
  heading: string,
  passages: readonly Passage[],
  section: Section,
): Passage | undefined {
  const wanted = fold(heading);
  const body = passages.filter(({ kind }) => kind !== 'heading');
  if (fold(section.title) === wanted) return body[0];
  return (
    body.find(({ headings }) => fold(headings.at(-1) ?? '') === wanted) ??
    body.find(({ headings }) => headings.some((text) => fold(text) === wanted))
  );
}

const fold = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/[`*\s]/g, '')
    .toLowerCase();

function toDraft(
  question: AuthoredQuestion,
  section: Section,
  passage: Passage,
  about: EntityId[],
): Draft {
  const { type, prompt, explanation, code, language } = question;
  return {
    id: `authored:${section.course}/${question.id}`,
    type,
    section: section.id,
    about,
    prompt,
    ...(code === undefined
      ? {}
      : { code: { language: language ?? 'text', text: code.replace(/\n$/, '') } }),
    ...('choices' in question && question.choices ? { choices: question.choices } : {}),
    answer: toAnswer(question),
    explanation,
    passages: [passage.id],
    frequency: 3,
    source: 'authored',
  };
}

function toAnswer(question: AuthoredQuestion): Answer {
  switch (question.type) {
    case 'recall':
      return { form: 'command', value: question.answer, accept: question.accept };
    case 'blank':
      return { form: 'text', value: question.answer, accept: question.accept };
    case 'order':
      return { form: 'order', items: question.items };
    case 'compare':
      return { form: 'sort', subjects: question.subjects, items: question.items };
    case 'true-false': {
      const { answer, correction, miscorrections, id } = question;
      const corrections = correction ? [correction, ...miscorrections] : miscorrections;
      return {
        form: 'truth',
        value: answer,
        correction: correction ?? null,
        corrections: shuffle(corrections, id),
      };
    }
    case 'term':
    case 'cloze':
    case 'option-for':
      if (question.choices) return { form: 'choice', value: question.answer };
      return {
        form: question.type === 'option-for' ? 'option' : 'term',
        value: question.answer,
        accept: question.accept,
      };
    default:
      return { form: 'choice', value: question.answer };
  }
}
