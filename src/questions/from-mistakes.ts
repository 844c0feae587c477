import type { Command, Usage } from '../model/library.ts';
import { compareCommands, type Grammars, judgeText } from '../shell/index.ts';
import { type Draft, restOnUsage, type Source } from './bank.ts';
import { chooseAmong, type Option } from './choices.ts';
import { type Slip, slips } from './command-slips.ts';
import { firstSentence, sentence } from './sentences.ts';
import { isSingle, purposeOf } from './usage-purpose.ts';

const longest = 90;
/** Slips of the dash say little of the command: one is enough. */
const aboutDashes = /^(?:one-dash|two-dashes)$/;

/** Lines of the notes with one slip in them, to be mended; the judge confirms that only the slip is wrong. */
export function askMistakes(source: Source): Draft[] {
  const respelt = new Set<string>();
  return source.library.commands.flatMap((command) => {
    const usages = command.usages
      .filter(({ raw, verdict }) => verdict === 'valid' && raw.length <= longest && isSingle(raw))
      .sort((a, b) => a.raw.length - b.raw.length);
    const ask = (slip: Slip) => askSlip(slip, command, usages, source) ?? [];
    const dashes = slips.filter(({ key }) => aboutDashes.test(key));
    // One collection has many commands, and one name to get wrong.
    const group = command.path.slice(0, -1).join(' ') || command.id;
    const isNew = !respelt.has(group);
    respelt.add(group);
    return [
      ...slips
        .filter((slip) => !dashes.includes(slip) && (isNew || slip.key !== 'number'))
        .flatMap(ask),
      ...dashes.flatMap(ask).slice(0, 1),
      ...[askRight(command, usages, source)].filter((draft) => draft !== null),
    ];
  });
}

/** Lines of a command tried, the shortest first. */
const tried = 10;

/** A line of the notes to choose among the same line with one slip or another. */
function askRight(command: Command, usages: readonly Usage[], source: Source): Draft | null {
  const id = `${command.id}/right`;
  for (const usage of usages.slice(0, tried)) {
    const wrong = slips.flatMap(({ spoil, reason }): Option[] => {
      const spoilt = spoil(usage);
      if (!spoilt || !isMistake(usage.raw, spoilt, source.grammars)) return [];
      return [{ text: `\`${spoilt}\``, note: `\`${spoilt}\`: ${reason}` }];
    });
    const purpose = firstSentence(purposeOf(usage, source) ?? sentence(command.summary));
    const right = { text: `\`${usage.raw}\``, note: `\`${usage.raw}\`: ${purpose}` };
    const chosen = chooseAmong(id, '', right, wrong);
    if (chosen)
      return {
        ...restOnUsage(command, usage),
        ...chosen,
        id,
        type: 'mistake',
        prompt: `바르게 적은 명령은 어느 것일까요?\n${purpose}`,
        answer: { form: 'choice', value: right.text },
      };
  }
  return null;
}

function askSlip(
  { key, spoil, reason }: Slip,
  command: Command,
  usages: readonly Usage[],
  source: Source,
): Draft | null {
  for (const usage of usages) {
    const spoilt = spoil(usage);
    if (!spoilt || !isMistake(usage.raw, spoilt, source.grammars)) continue;
    const purpose = purposeOf(usage, source) ?? sentence(command.summary);
    return {
      ...restOnUsage(command, usage),
      id: `${command.id}/mistake.${key}`,
      type: 'mistake',
      prompt: `이 명령에는 잘못이 하나 있어요. 바르게 고쳐 적어 보세요.\n${firstSentence(purpose)}`,
      code: { language: 'bash', text: spoilt },
      answer: { form: 'command', value: usage.raw, accept: [] },
      explanation: `${reason}\n\`${usage.raw}\``,
    };
  }
  return null;
}

const isMistake = (right: string, spoilt: string, grammars: Grammars): boolean =>
  judgeText(right, grammars).verdict === 'valid' &&
  ['invalid', 'incomplete'].includes(judgeText(spoilt, grammars).verdict) &&
  !compareCommands(right, spoilt, grammars).same;
