import { withParticle } from '../korean/josa.ts';
import type { Command, Usage } from '../model/library.ts';
import { type Draft, restOnUsage, type Source } from './bank.ts';

/** An operand that the command runs itself: what follows is no option of the command. */
const inner = '명령';

/** In which order a command line is written, where more than one thing follows the command. */
export const askSynopses = ({ library }: Source): Draft[] =>
  library.commands.flatMap((command): Draft[] => {
    const usages = command.usages.filter(({ verdict }) => verdict === 'valid');
    // What no line of the notes has behind the command has no place that was taught.
    const filled = Math.max(0, ...usages.map(({ operands }) => operands.length));
    const all = listOperands(command);
    const taught = askOrder(command, usages, all.slice(0, filled));
    if (taught) return [taught];
    const whole = askOrder(command, usages, all);
    return whole ? [{ ...whole, isSpare: true }] : [];
  });

function askOrder(
  command: Command,
  usages: readonly Usage[],
  operands: readonly string[],
): Draft | null {
  const usage = usages.find((one) => one.operands.length >= operands.length) ?? usages[0];
  const name = `\`${command.names[0] ?? ''}\``;
  const takesCommand = command.program === 'docker' && listOperands(command).includes(inner);
  const items = [
    name,
    ...(takesCommand ? ['옵션'] : []),
    ...operands.flatMap((operand) => placesOf(operand, command)),
  ];
  if (!usage || items.length < 3 || new Set(items).size < items.length) return null;
  return {
    ...restOnUsage(command, usage),
    id: `${command.id}/order`,
    type: 'order',
    prompt: `${withParticle(name, '으로/로')} 시작하는 명령 한 줄을 적는 차례대로 놓아 보세요.`,
    answer: { form: 'order', items },
    explanation: `\`${synopsisOf(command)}\`의 차례로 적는다.`,
  };
}

const listOperands = ({ synopsis }: Command): string[] =>
  [...synopsis.matchAll(/\{([^}]+)\}/g)].map(([, operand = '']) => operand);

const synopsisOf = ({ synopsis, program }: Command): string => {
  const bare = synopsis.replaceAll('…', '');
  return program === 'kubectl' ? bare.replace(`{${inner}}`, `-- {${inner}}`) : bare;
};

/** A command to run inside has its place behind what names the inside, for kubectl behind dashes. */
const placesOf = (operand: string, { program }: Command): string[] =>
  operand === inner
    ? [...(program === 'kubectl' ? ['`--`'] : []), '안에서 실행할 명령']
    : [operand];
