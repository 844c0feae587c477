import type { z } from 'zod';
import { withParticle } from './korean/josa.ts';
import { nearestWord } from './shell/nearest.ts';

type RawIssue = z.core.$ZodRawIssue;

/**
 * What is wrong with a value and, on the line below, how to mend it, for an author who knows no schemas.
 * Unknown keys have two such lines each. The message that a schema brings along has the same form.
 */
export const saySchemaFault: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => sayUnknownKey(key, keysOf(issue)).join('\n')).join('\n');
  const name = nameOf(issue.path ?? []);
  const value = valueOf(issue);
  const fault =
    value === undefined || value === null || value === ''
      ? sayNothing(name, value, issue)
      : sayWrong(name, value, issue);
  return fault.join('\n');
};

type Fault = [wrong: string, remedy: string];

/** What stands at the path; a union told by one of its keys is raised with the whole question. */
function valueOf(issue: RawIssue): unknown {
  if (issue.code !== 'invalid_union' || !issue.discriminator) return issue.input;
  return (issue.input as Record<string, unknown>)[issue.discriminator];
}

function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return '파일';
  if (typeof last !== 'number') return code(last);
  return `${code(path.at(-2) ?? '목록')}의 ${last + 1}번째 항목`;
}

/** On one line, since a line break parts what is wrong from its remedy. */
const code = (word: unknown) => `\`${String(word).replaceAll(/\s+/g, ' ')}\``;
const list = (words: readonly unknown[]) => words.map(String).join(', ');

/** The keys that the schema of a mapping knows. */
function keysOf({ inst }: Pick<RawIssue, 'inst'>): string[] {
  const def = inst?._zod.def;
  return def && 'shape' in def ? Object.keys(def.shape as object) : [];
}

/** The keys of each item of a list. */
function keysOfItems({ inst }: RawIssue): string[] {
  const def = inst?._zod.def;
  return def && 'element' in def ? keysOf({ inst: def.element as z.core.$ZodType }) : [];
}

function sayUnknownKey(key: string, known: readonly string[]): Fault {
  const near = nearestWord(key, known) ?? known.find((word) => begins(word, key));
  const guess = near ? ` ${withParticle(code(near), '을/를')} 뜻합니까?` : '';
  return [
    `모르는 키 ${code(key)}입니다.${guess}`,
    near
      ? `${withParticle(code(near), '으로/로')} 고치거나 이 줄을 지우십시오.`
      : `이 줄을 지우거나 키를 고치십시오. 쓸 수 있는 키: ${list(known)}`,
  ];
}

const begins = (a: string, b: string) =>
  Math.min(a.length, b.length) > 2 && (a.startsWith(b) || b.startsWith(a));

function sayNothing(name: string, value: unknown, issue: RawIssue): Fault {
  const choices = choicesOf(issue);
  const isMissing = value === undefined;
  const wrong = `${withParticle(name, '이/가')} ${isMissing ? '빠졌습니다' : '비어 있습니다'}.`;
  const keys = keysOf(issue);
  if (choices.length > 0) return [wrong, `다음 가운데 하나를 적으십시오: ${list(choices)}`];
  if (keys.length > 0) return [wrong, `다음 키로 적으십시오: ${list(keys)}`];
  if (!isMissing) return [wrong, '값을 적거나, 없어도 되는 것이면 지우십시오.'];
  const isList = issue.code === 'invalid_type' && issue.expected === 'array';
  const sample = code(`${String(issue.path?.at(-1))}: ${isList ? '[…, …]' : '…'}`);
  return [wrong, `${sample} 줄을 더하십시오.`];
}

/** The values to choose from, if there are a few. */
function choicesOf(issue: RawIssue): readonly unknown[] {
  if (issue.code === 'invalid_value') return issue.values;
  if (issue.code !== 'invalid_union' || !('options' in issue)) return [];
  return Array.isArray(issue.options) ? issue.options : [];
}

function sayWrong(name: string, value: unknown, issue: RawIssue): Fault {
  const topic = withParticle(name, '은/는');
  const now = `(지금은 ${describe(value)})`;
  const choices = choicesOf(issue);
  if (choices.length > 0) return [sayChoices(topic, choices, now), sayChoice(value, choices)];
  if (issue.code === 'invalid_union') {
    const kinds = kindsIn(issue).join(' 또는 ');
    return [
      `${topic} ${withParticle(kinds, '이어야/여야')} 합니다 ${now}.`,
      `${withParticle(kinds, '으로/로')} 바꾸십시오.`,
    ];
  }
  if (issue.code === 'invalid_type') {
    const kind = kindNames.get(issue.expected) ?? issue.expected;
    const wrong = `${topic} ${withParticle(kind, '이어야/여야')} 합니다 ${now}.`;
    return [wrong, remedyFor(String(issue.path?.at(-1) ?? '키'), value, issue)];
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') return saySize(topic, value, issue);
  return [`${withParticle(name, '을/를')} 읽을 수 없습니다 ${now}.`, '값의 꼴을 고치십시오.'];
}

const sayChoices = (topic: string, choices: readonly unknown[], now: string) =>
  choices.length === 1
    ? `${topic} ${withParticle(code(choices[0]), '이어야/여야')} 합니다 ${now}.`
    : `${topic} ${list(choices)} 가운데 하나여야 합니다 ${now}.`;

function sayChoice(value: unknown, choices: readonly unknown[]): string {
  if (choices.length === 1)
    return `${withParticle(code(choices[0]), '으로/로')} 바꾸거나 지우십시오.`;
  const near = nearestWord(String(value), choices.map(String));
  return near
    ? `${withParticle(code(near), '으로/로')} 바꾸십시오.`
    : '그 가운데 하나로 바꾸십시오.';
}

const kindNames: ReadonlyMap<string, string> = new Map([
  ['string', '글'],
  ['number', '수'],
  ['int', '정수'],
  ['boolean', 'true나 false'],
  ['array', '목록'],
  ['object', '키와 값'],
  ['record', '키와 값'],
]);

function kindsIn({ inst }: RawIssue): string[] {
  const def = inst?._zod.def;
  const options = def && 'options' in def ? (def.options as z.core.$ZodType[]) : [];
  return options.map(({ _zod: { def } }) => kindNames.get(def.type) ?? def.type);
}

const isWord = (value: unknown): value is string | number | boolean =>
  typeof value !== 'object' && value !== undefined;

function describe(value: unknown): string {
  if (Array.isArray(value)) return '목록';
  if (!isWord(value)) return '키와 값';
  const text = String(value);
  return code(text.length > 30 ? `${text.slice(0, 30)}…` : text);
}

function remedyFor(
  key: string,
  value: unknown,
  issue: RawIssue & { code: 'invalid_type' },
): string {
  switch (issue.expected) {
    case 'string':
      return isWord(value)
        ? `따옴표로 감싸십시오: ${code(`"${String(value)}"`)}`
        : '하나만 적으십시오. [나 {로 시작하는 글은 따옴표로 감싸십시오.';
    case 'array': {
      const [first] = keysOfItems(issue);
      if (first) return `항목마다 ${code(`- ${first}: …`)} 같은 줄로 시작하십시오.`;
      return isWord(value)
        ? `대괄호로 감싸십시오: ${code(`[${String(value)}]`)}`
        : '항목마다 줄을 바꾸고 `- `로 시작하십시오.';
    }
    case 'boolean':
      return '`true`나 `false`를 따옴표 없이 적으십시오.';
    case 'object':
    case 'record': {
      const keys = keysOf(issue);
      const known = keys.length > 0 ? ` 쓸 수 있는 키: ${list(keys)}` : '';
      return `${code(`${keys[0] ?? '키'}: …`)} 같은 줄로 적으십시오.${known}`;
    }
    default:
      return `${withParticle(code(key), '을/를')} 따옴표 없이 수로만 적으십시오.`;
  }
}

function saySize(
  topic: string,
  value: unknown,
  issue: RawIssue & { code: 'too_small' | 'too_big' },
): Fault {
  const isSmall = issue.code === 'too_small';
  const bound = Number(isSmall ? issue.minimum : issue.maximum);
  if (!Array.isArray(value)) {
    const limit = `${bound} ${isSmall ? '이상' : '이하'}`;
    return [
      `${topic} ${limit}이어야 합니다 (지금은 ${describe(value)}).`,
      `${limit}으로 바꾸십시오.`,
    ];
  }
  const wrong = `${topic} ${isSmall ? '적어도' : '많아야'} ${bound}개여야 합니다 (지금은 ${value.length}개).`;
  const count = Math.abs(bound - value.length);
  return [wrong, isSmall ? `${count}개를 더 적으십시오.` : `${count}개를 지우십시오.`];
}
