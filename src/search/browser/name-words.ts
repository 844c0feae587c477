/** Runs that stand by themselves: after a Latin word there is only its particle. */
export const hangulRuns = (text: string): string[] =>
  text.match(/(?<![A-Za-z0-9가-힣`)\]])[가-힣]+/g) ?? [];

/** Hangul words of a name; those of one syllable only where they stand alone. */
export function nameWords(name: string): string[] {
  return hangulRuns(name).filter((run) => run.length > 1 || name.trim() === run);
}
