import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The options and words that a command was given; a wrong one ends the program with the usage. */
export function readArguments<T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch {
    console.error(`옵션을 알 수 없거나 값이 빠졌습니다: ${process.argv.slice(2).join(' ')}`);
    console.error(`사용법: ${usage}`);
    process.exit(2);
  }
}
