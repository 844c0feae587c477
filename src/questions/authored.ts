import { withParticle } from '../korean/josa.ts';
import * as z from 'zod';
import { AuthoredQuestion, AuthoredQuiz } from '../model/authored-question.ts';
import type { Issue } from '../model/issue.ts';
import type { RelativeFile } from '../model/paths.ts';
import { type PlaceOf, readYaml } from '../yaml.ts';
import { findFault } from './patterns.ts';

/** A file of `quizzes/` as it was read; its folder names the course. */
export type AuthoredFile = { file: RelativeFile; quiz: AuthoredQuiz; placeOf: PlaceOf };

/**
 * Reads a quiz file by its schema and by what the schema cannot say; all problems at once. Questions
 * beside one that the schema refuses are read all the same.
 */
export function parseAuthored(
  file: RelativeFile,
  text: string,
): { authored: AuthoredFile | null; issues: Issue[] } {
  const { value: quiz, placeOf, issues } = readYaml(file, text, AuthoredQuiz);
  const authored = quiz ? { file, quiz, placeOf } : keepSound(file, text);
  return { authored, issues: [...issues, ...(authored ? checkQuiz(authored) : [])] };
}

/** The file without the questions that the schema refuses; null where something else is wrong with it. */
function keepSound(file: RelativeFile, text: string): AuthoredFile | null {
  const loose = z.looseObject({ questions: z.array(z.unknown()) });
  const { value, placeOf } = readYaml(file, text, loose);
  if (!value) return null;
  const kept = value.questions.flatMap((question, at) =>
    AuthoredQuestion.safeParse(question).success ? [at] : [],
  );
  const questions = kept.map((at) => value.questions[at]);
  const quiz = AuthoredQuiz.safeParse({ ...value, questions });
  if (!quiz.success) return null;
  const asWritten = ([head = '', index, ...rest]: readonly PropertyKey[]): PropertyKey[] =>
    head === 'questions' && typeof index === 'number'
      ? [head, kept[index] ?? index, ...rest]
      : [head, ...(index === undefined ? [] : [index]), ...rest];
  return { file, quiz: quiz.data, placeOf: (path) => placeOf(asWritten(path)) };
}

function checkQuiz({ file, quiz, placeOf }: AuthoredFile): Issue[] {
  const problem = (path: PropertyKey[], message: string, suggestion: string): Issue => ({
    rule: 'quiz',
    severity: 'error',
    message,
    file,
    ...placeOf(path),
    suggestion,
  });
  const ofQuestions = quiz.questions.flatMap((question, index) => {
    const at = (key: string) => ['questions', index, key];
    const { id } = question;
    const first = quiz.questions.findIndex((other) => other.id === id);
    const repeated =
      first < index
        ? [problem(at('id'), `'${id}' 문제가 두 번 있습니다.`, 'id를 바꾸십시오.')]
        : [];
    return [
      ...repeated,
      ...checkFields(question).map(([key, message, suggestion]) =>
        problem(at(key), `${id}: ${message}`, suggestion),
      ),
    ];
  });
  const ofOverrides = quiz.overrides.flatMap(({ id, retire, prompt }, index) => {
    const repeated = quiz.overrides.findIndex((other) => other.id === id) < index;
    const at = ['overrides', index, 'id'];
    if (repeated)
      return [problem(at, `같은 문제를 두 번 고칩니다: '${id}'.`, '하나만 남기십시오.')];
    const conflicts = (retire && prompt) || (!retire && !prompt);
    const wrong = retire ? 'retire와 prompt가 함께 있습니다.' : 'retire도 prompt도 없습니다.';
    return conflicts
      ? [problem(at, `'${id}': ${wrong}`, 'retire와 prompt 가운데 하나만 적으십시오.')]
      : [];
  });
  return [...ofQuestions, ...ofOverrides];
}

type Field = readonly [key: string, message: string, suggestion: string];

/** What one question says that cannot hold. */
const checkFields = (question: AuthoredQuestion): Field[] => [
  ...checkForm(question),
  ...('accept' in question ? question.accept : []).flatMap((text): Field[] => {
    const fault = findFault(text);
    return fault ? [['accept', ...fault]] : [];
  }),
];

function checkForm(question: AuthoredQuestion): Field[] {
  if ('choices' in question && question.choices) {
    const { choices, answer } = question;
    const strange: Field[] = choices.includes(answer)
      ? []
      : [
          [
            'answer',
            `${withParticle(`답 '${answer}'`, '이/가')} 보기에 없습니다.`,
            '보기 하나와 글자까지 같게 적으십시오.',
          ],
        ];
    return new Set(choices).size < choices.length
      ? [...strange, ['choices', '같은 보기가 두 번 있습니다.', '하나를 바꾸거나 지우십시오.']]
      : strange;
  }
  switch (question.type) {
    case 'order':
      return new Set(question.items).size < question.items.length
        ? [
            [
              'items',
              '같은 항목이 두 번 있어 차례를 정할 수 없습니다.',
              '하나를 바꾸거나 지우십시오.',
            ],
          ]
        : [];
    case 'compare':
      return question.items
        .filter(({ subject }) => !question.subjects.includes(subject))
        .map(
          ({ subject }) =>
            [
              'items',
              `${withParticle(`'${subject}'`, '이라/라')}는 값은 subjects에 없습니다.`,
              `쓸 수 있는 값: ${question.subjects.join(', ')}`,
            ] as const,
        );
    case 'true-false':
      return checkTruth(question);
    case 'blank':
      return question.code?.split('____').length === 2
        ? []
        : [
            [
              'code',
              '빈칸 ____이 하나 있어야 합니다.',
              'code에서 묻는 자리 하나만 ____으로 바꾸십시오.',
            ],
          ];
    default:
      return [];
  }
}

function checkTruth({
  answer,
  correction,
  miscorrections,
}: Extract<AuthoredQuestion, { type: 'true-false' }>): Field[] {
  if (answer && correction)
    return [
      [
        'correction',
        '맞는 문장에는 고친 문장(correction)이 없어야 합니다.',
        'correction을 지우십시오.',
      ],
    ];
  if (answer)
    return miscorrections.length < 2
      ? [
          [
            'miscorrections',
            '맞는 문장에 틀린 고친 문장(miscorrections)이 하나뿐입니다.',
            '하나를 더 적으십시오.',
          ],
        ]
      : [];
  if (!correction)
    return [
      [
        'correction',
        '틀린 문장에 고친 문장(correction)이 없습니다.',
        '`correction: …` 줄을 더하십시오.',
      ],
    ];
  return miscorrections.includes(correction)
    ? [
        [
          'miscorrections',
          '고친 문장(correction)과 같은 것이 있습니다.',
          '그것을 지우거나 틀린 문장으로 바꾸십시오.',
        ],
      ]
    : [];
}
