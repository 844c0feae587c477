import { isBroken } from '../../src/questions/rubric.ts';
import type { Attack } from './attacks.ts';

/** Notes, a lexicon and quizzes with the attacks in every place that takes an author's words. */
export function writeAttackNotes(attacks: readonly Attack[]): Record<string, string> {
  const sections = chunk(attacks, 12);
  const files = sections.flatMap((own, at) => [
    [
      `notes/attack/${pad(at + 1)} ${toFileName(own[0])}.md`,
      writeFrontMatter(own) + writeNote(own, at + 1),
    ],
    ...own.map((attack) => [`notes/attack/${toFileName(attack)}.png`, '']),
    [`quizzes/attack/${pad(at + 1)}.yaml`, JSON.stringify(writeQuiz(own, at + 1))],
  ]);
  return Object.fromEntries([
    ...files,
    ['notes/attack/lexicon.yaml', JSON.stringify({ terms: writeTerms(attacks) })],
  ]);
}

const pad = (number: number) => String(number).padStart(2, '0');

const chunk = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );

/** Names of files hold no slash and no null, and few letters. */
const toFileName = (attack: Attack | undefined) =>
  [...(attack?.payload ?? '')]
    .slice(0, 60)
    .join('')
    .replaceAll(/[/\0\n]/g, '∕')
    .trim();

const writeFrontMatter = (attacks: readonly Attack[]) => {
  const payloads = attacks.map(({ payload }) => payload);
  const entries = { title: payloads[0], tags: payloads, aliases: payloads, date: payloads[0] };
  return `---\n${JSON.stringify(entries)}\n---\n\n`;
};

const flat = (payload: string) => payload.replaceAll(/\s*\n\s*/g, ' ');

function writeNote(attacks: readonly Attack[], number: number): string {
  const [title] = attacks;
  const parts = attacks.map(({ payload }, at) =>
    [
      `## ${at} ${flat(payload)}`,
      payload,
      `용어${number}x${at}는 글 속의 ${flat(payload)} 뒤에도 있다.`,
      `- 항목 ${flat(payload)}`,
      `![[${toFileName({ kind: '', payload })}.png]] [받기](<${encodeURIComponent(toFileName({ kind: '', payload }))}.png>)`,
      `> [!warning] ${flat(payload)}\n> ${flat(payload)}`,
      `| 이름 | 뜻 |\n| --- | --- |\n| ${flat(payload).replaceAll('|', '\\|')} | \`${flat(payload).replaceAll(/[`|]/g, '')}\` |`,
      `\`\`\`bash\ndocker run --name "${flat(payload).replaceAll(/["`]/g, '')}" {${flat(payload).replaceAll(/[{}`]/g, '')}}\n\`\`\``,
      `\`\`\`dot\ndigraph { a [label="${flat(payload).replaceAll(/["\\]/g, '')}", URL="javascript:alert(1)"]; a -> b }\n\`\`\``,
      `\`\`\`dockerfile\nFROM node:24\nRUN echo ${flat(payload).replaceAll('`', '')}\n\`\`\``,
      `\`docker ps ${flat(payload).replaceAll('`', '')}\`를 친다.`,
    ].join('\n\n'),
  );
  return `# 섹션 ${number}: ${flat(title?.payload ?? '')}\n\n## 확인\n\n읽고 확인한다.\n\n\`\`\`bash\ndocker run --name {이름} {이미지}\n\`\`\`\n\n${parts.join('\n\n')}\n`;
}

const writeTerms = (attacks: readonly Attack[]) =>
  attacks.map(({ payload }, at) => ({
    term: `용어${Math.floor(at / 12) + 1}x${at % 12}`,
    english: `${flat(payload)} ${at}`,
    aliases: [`다른 ${at} ${flat(payload)}`],
    kind: 'other',
    definition: `${flat(payload)}이다.`,
  }));

/** The rubric refuses texts whose marks do not close: such an attack stands in the code and the answer alone. */
const inText = (payload: string) => (isBroken(payload) ? '깨진 글' : payload);

const writeQuiz = (attacks: readonly Attack[], number: number) => ({
  section: number,
  questions: attacks.flatMap(({ payload }, at) => [
    {
      id: `choice-${number}-${at}`,
      type: 'outcome',
      passage: '확인',
      prompt: `용어${number}x${at}로 무엇을 고를까요? ${inText(payload)}`,
      code: payload,
      language: 'html',
      choices: [`가 ${inText(payload)}`, `나 ${inText(payload)}`, `다 ${inText(payload)}`],
      answer: `가 ${inText(payload)}`,
      explanation: `왜냐하면 ${inText(payload)}`,
    },
    {
      id: `typed-${number}-${at}`,
      type: 'term',
      passage: '확인',
      prompt: `용어${number}x${at}의 다른 이름을 적어 보세요. ${inText(payload)}`,
      answer: `답 ${payload}`,
      accept: [`다른 답 ${payload}`],
      explanation: `설명 ${inText(payload)}`,
    },
  ]),
});
