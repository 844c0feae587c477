import { withParticle } from '../korean/josa.ts';
import type { Command } from '../model/library.ts';
import { type Draft, restOnUsage, type Source } from './bank.ts';

/** An operand that the command runs itself: what follows is no option of the command. */
const inner = '명령';

/** In which order a command line is written, where more than one thing follows the command. */
export function askSynopses({ library }: Source): Draft[] {
  return library.commands.flatMap((command): Draft[] => {
    const usage = command.usages.find(({ verdict }) => verdict === 'valid');
    const operands = listOperands(command);
    const name = `\`${command.names[0] ?? ''}\``;
    const items = [
      name,
      ...(command.program === 'docker' && operands.includes(inner) ? ['옵션'] : []),
      ...operands.flatMap((operand) => placesOf(operand, command)),
    ];
    if (!usage || items.length < 3 || new Set(items).size < items.length) return [];
    return [
      {
        ...restOnUsage(command, usage),
        id: `${command.id}/order`,
        type: 'order',
        prompt: `${withParticle(name, '으로/로')} 시작하는 명령 한 줄을 적는 차례대로 놓아 보세요.`,
        answer: { form: 'order', items },
        explanation: `\`${command.synopsis.replaceAll('…', '')}\`의 차례로 적는다.`,
      },
    ];
  });
}

const listOperands = ({ synopsis }: Command): string[] =>
  [...synopsis.matchAll(/\{([^}]+)\}/g)].map(([, operand = '']) => operand);

/** A command to run inside has its place behind what names the inside, for kubectl behind dashes. */
const placesOf = (operand: string, { program }: Command): string[] =>
  operand === inner
    ? [...(program === 'kubectl' ? ['`--`'] : []), '안에서 실행할 명령']
    : [operand];
