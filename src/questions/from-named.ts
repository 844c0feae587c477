import type { ComposeKey, Instruction, Library } from '../model/library.ts';
import type { Draft } from './bank.ts';
import { chooseAmong } from './choices.ts';
import { shuffle } from './seed.ts';

type Named = Instruction | ComposeKey;
type Family = { noun: string; language: string };

/** What Dockerfile instructions and Compose keys are asked by: purpose, name, and a blank in a line. */
export function askNamed({ instructions, composeKeys }: Library): Draft[] {
  return [
    ...askFamily(instructions, { noun: 'Dockerfile 명령', language: 'dockerfile' }),
    ...askFamily(composeKeys, { noun: 'Compose 키', language: 'yaml' }),
  ];
}

function askFamily(items: readonly Named[], family: Family): Draft[] {
  return items
    .filter(({ summary, usages }) => summary && usages.length > 0)
    .flatMap((item) =>
      [
        askPurpose(item, items, family),
        askName(item, items, family),
        askBlank(item, family),
      ].filter((draft) => draft !== null),
    );
}

function base(item: Named) {
  const [usage] = item.usages;
  return {
    section: usage?.section ?? ('' as never),
    about: [item.id],
    passages: usage ? [usage.passage] : [],
    frequency: item.usages.length,
    explanation: `\`${item.name}\`: ${item.summary}`,
  };
}

const siblingsOf = (item: Named, items: readonly Named[]): Named[] =>
  shuffle(
    items.filter(({ id, summary }) => id !== item.id && summary),
    item.id,
  );

function askPurpose(item: Named, items: readonly Named[], { noun }: Family): Draft | null {
  const id = `${item.id}/purpose`;
  const choices = chooseAmong(
    id,
    item.summary,
    siblingsOf(item, items).map(({ summary }) => summary),
  );
  if (!choices) return null;
  return {
    ...base(item),
    id,
    type: 'purpose',
    prompt: `${noun} \`${item.name}\`의 쓰임은 무엇일까요?`,
    choices,
    answer: { form: 'choice', value: item.summary },
  };
}

function askName(item: Named, items: readonly Named[], { noun }: Family): Draft | null {
  const id = `${item.id}/name`;
  const name = `\`${item.name}\``;
  const choices = chooseAmong(
    id,
    name,
    siblingsOf(item, items).map((sibling) => `\`${sibling.name}\``),
  );
  if (!choices) return null;
  return {
    ...base(item),
    id,
    type: 'purpose',
    prompt: `다음에 쓰는 ${noun}는 어느 것일까요?\n${item.summary}`.replace('명령는', '명령은'),
    choices,
    answer: { form: 'choice', value: name },
  };
}

/** A line of the notes with the name left out; only lines that say more than the name. */
function askBlank(item: Named, { noun, language }: Family): Draft | null {
  const word = new RegExp(`(?<![\\w-])${item.name}(?![\\w-])`);
  const usage = item.usages.find(
    ({ raw }) =>
      word.test(raw) &&
      raw.split('\n')[0]?.trim() !== item.name &&
      raw.length > item.name.length + 3,
  );
  if (!usage) return null;
  const line = usage.raw.split('\n')[0] ?? '';
  const text = line.replace(word, '____');
  if (word.test(text)) return null;
  return {
    ...base(item),
    section: usage.section,
    passages: [usage.passage],
    id: `${item.id}/blank`,
    type: 'blank',
    prompt: `빈칸에 들어갈 ${noun}${noun.endsWith('키') ? '를' : '을'} 적어 보세요.\n${item.summary}`,
    code: { language, text },
    answer: { form: 'text', value: item.name, accept: [] },
  };
}
