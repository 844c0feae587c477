import type { Issue } from '../model/issue.ts';
import type { Library } from '../model/library.ts';
import type { Question } from '../model/question.ts';
import { grammars } from '../shell/index.ts';
import type { AuthoredFile } from './authored.ts';
import {
  type Draft,
  type QuestionBank,
  type Rejection,
  type Source,
  toQuestion,
  toSource,
} from './bank.ts';
import { askCommands } from './from-commands.ts';
import { askConcepts } from './from-concepts.ts';
import { askContrasts } from './from-contrasts.ts';
import { askDefinitions } from './from-definitions.ts';
import { askDockerfiles } from './from-dockerfiles.ts';
import { askEquivalents } from './from-equivalents.ts';
import { askFiles } from './from-files.ts';
import { askLines } from './from-lines.ts';
import { askMistakes } from './from-mistakes.ts';
import { askNamed } from './from-named.ts';
import { askOptions } from './from-options.ts';
import { askOptionSets } from './from-option-sets.ts';
import { askParts } from './from-parts.ts';
import { askRelations } from './from-relations.ts';
import { askSnippets } from './from-snippets.ts';
import { askSynopses } from './from-synopses.ts';
import { askUsages } from './from-usages.ts';
import { askWholes } from './from-wholes.ts';
import { overrideQuestions } from './override.ts';
import { resolveAuthored } from './resolve-authored.ts';
import {
  findBroken,
  findTrueElsewhere,
  fingerprint,
  foldName,
  hasAlias,
  rules,
  type Synonyms,
} from './rubric.ts';

export { type AuthoredFile, parseAuthored } from './authored.ts';
export type { QuestionBank } from './bank.ts';

/** The bank: generated questions, authored ones, overrides applied, and what the rubric refused. Pure. */
export function buildQuestions(library: Library, authored: readonly AuthoredFile[]): QuestionBank {
  const source = toSource(library, grammars);
  const resolved = authored.map((file) => resolveAuthored(file, library));
  const drafts = withoutNeedless([
    ...withoutTwins(generators.flatMap((ask) => ask(source))),
    ...resolved.flatMap(({ drafts: own }) => own),
  ]);
  const all = drafts.flatMap((draft) => toQuestion(draft, source) ?? []);
  const { questions: wanted, issues } = overrideQuestions(all, authored);
  const { questions, rejected } = gate(wanted, listSynonyms(library));
  return {
    questions,
    rejected,
    issues: [
      ...resolved.flatMap((each) => each.issues),
      ...issues,
      ...refuseAuthored(rejected, authored),
    ],
  };
}

/** A line that the note tells in a sentence is not told by its options as well. */
function withoutTwins(drafts: readonly Draft[]): Draft[] {
  const ids = new Set(drafts.map(({ id }) => id));
  return drafts.filter(
    ({ id }) => !id.includes('/set.') || !ids.has(id.replace('/set.', '/recall.')),
  );
}

/** Ways in which everything taught is asked at least. */
const ways = 2;

function withoutNeedless(drafts: readonly Draft[]): Draft[] {
  const asked = new Map<string, number>();
  for (const { about, isSpare } of drafts)
    if (!isSpare) for (const id of about) asked.set(id, (asked.get(id) ?? 0) + 1);
  return drafts.filter(
    ({ about: [first = ''], isSpare }) => !isSpare || (asked.get(first) ?? 0) < ways,
  );
}

const generators: readonly ((source: Source) => Draft[])[] = [
  askCommands,
  askOptions,
  askUsages,
  askOptionSets,
  askLines,
  askParts,
  askSynopses,
  askMistakes,
  askConcepts,
  askDefinitions,
  askContrasts,
  askWholes,
  askNamed,
  askSnippets,
  askFiles,
  askEquivalents,
  askRelations,
  askDockerfiles,
];

/** Every name of a concept and of a command, as choices show them. */
const listSynonyms = ({ concepts, commands }: Library): Synonyms =>
  new Map<string, string>([
    ...concepts.flatMap(({ id, term, english, aliases }) =>
      [term, english ?? term, ...aliases].map((name) => [foldName(name), id] as const),
    ),
    ...commands.flatMap(({ id, names }) => names.map((name) => [foldName(name), id] as const)),
  ]);

/** Rules that only the whole bank can tell. */
const bankRules = {
  alias: '규칙 2: 오답이 정답의 다른 이름이 아니다',
  elsewhere: '규칙 2: 오답이 다른 문제의 정답이 아니다',
  id: '규칙 14: id가 하나뿐이다',
  twin: '규칙 14: 같은 것을 두 번 묻지 않는다',
};

/** Every rule of the gate, by its number. */
export const ruleNames: readonly string[] = [
  ...rules.map(({ name }) => name),
  ...Object.values(bankRules),
].toSorted((a, b) => a.localeCompare(b, 'ko', { numeric: true }));

/** Lets through what breaks no rule, has an id of its own and asks what nothing before it asked. */
function gate(
  questions: readonly Question[],
  synonyms: Synonyms,
): { questions: Question[]; rejected: Rejection[] } {
  const asked = new Set<string>();
  const isTrueElsewhere = findTrueElsewhere(questions);
  const passed: Question[] = [];
  const rejected: Rejection[] = [];
  for (const question of questions) {
    const broken = findBroken(question);
    const print = fingerprint(question);
    if (hasAlias(question, synonyms)) broken.push(bankRules.alias);
    if (isTrueElsewhere(question)) broken.push(bankRules.elsewhere);
    if (asked.has(question.id)) broken.push(bankRules.id);
    if (asked.has(print)) broken.push(bankRules.twin);
    if (broken.length > 0) {
      const { id, prompt, url, source } = question;
      rejected.push({ question: { id, prompt, url, source }, rules: broken });
    } else {
      asked.add(question.id).add(print);
      passed.push(question);
    }
  }
  return { questions: passed, rejected };
}

/** An authored question that the rubric refuses stops the build: its author can mend it. */
function refuseAuthored(rejected: readonly Rejection[], files: readonly AuthoredFile[]): Issue[] {
  return rejected
    .filter(({ question }) => question.source === 'authored')
    .flatMap(({ question, rules }) => {
      const name = question.id.slice(question.id.lastIndexOf('/') + 1);
      const owner = files.find(
        ({ file, quiz }) =>
          question.id === `authored:${file.split('/')[0]}/${name}` &&
          quiz.questions.some(({ id }) => id === name),
      );
      if (!owner) return [];
      const index = owner.quiz.questions.findIndex(({ id }) => id === name);
      return [
        {
          rule: 'rubric',
          severity: 'error' as const,
          message: `${name}: 좋은 문제의 규칙을 어깁니다 — ${rules.join(', ')}.`,
          file: owner.file,
          ...owner.placeOf(['questions', index]),
          suggestion: '그 규칙에 맞게 물음이나 보기를 고치십시오.',
        },
      ];
    });
}
