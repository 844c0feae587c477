/** Where a command begins: the line, a pipe or a chain, with `sudo` or without. */
const opening = String.raw`(?<=(?:^|[|;&]\s*)(?:sudo\s+)?)`;

/** The first word behind tar is its cluster of options, dash or none: `tar czf`. */
const tarCluster = new RegExp(String.raw`${opening}tar\s+(?=[a-zA-Z]+(?:\s|$))`, 'g');
/** A number alone is a number of lines or commits: `head -20`. */
const bareCount = new RegExp(
  String.raw`${opening}((?:head|tail|git log)(?:\s+[^|;&\s]+)*?\s+)-(\d+)(?=\s|$)`,
  'g',
);

/** Puts what a program still reads from old days in the way of today: `tar -czf`, `head -n 20`. */
export const modernise = (command: string): string =>
  command.replaceAll(tarCluster, 'tar -').replaceAll(bareCount, '$1-n $2');
