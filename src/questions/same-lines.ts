/** Where a command begins: the line, a pipe or a chain, with `sudo` or without. */
const opening = String.raw`(?<=(?:^|[|;&]\s*)(?:sudo\s+)?)`;

/** What stands behind a program, up to the next command. */
const rest = String.raw`(?:\s[^|;&]*)?`;

/** A number alone is a number of lines or commits: `head -20`. */
const bareCount = /((?:head|tail|git log)(?:\s+[^|;&\s]+)*?\s+)-(\d+)(?=\s|$)/g;

const counted = (command: string): string => command.replaceAll(bareCount, '$1-n $2');

/** `checkout -b` makes a branch as `switch -c` does, and `HEAD^` is `HEAD~1` (gitrevisions(7)). */
const readGit = (command: string): string =>
  counted(command)
    .replace(/^git\s+checkout\s+-b(?=\s)/, 'git switch -c')
    .replace(/^git\s+checkout\s+-B(?=\s)/, 'git switch -C')
    .replace(/^git\s+stash\s+push(?=\s+-|\s*$)/, 'git stash')
    .replaceAll(/\bHEAD(\^+)(?![\d{])/g, (_, marks: string) => `HEAD~${marks.length}`)
    .replaceAll(/\bHEAD~(?!\d)/g, 'HEAD~1');

/** `kill -9` sends what `kill -s KILL` does. */
const shortSignal = /^kill\s+-(?=\d+\s|SIG[A-Z]|[A-Z]{3,})/;

/** Data is posted anyway, and without it one gets. */
function readCurl(command: string): string {
  const sends = /\s(?:-d|-F|--data\S*|--form)(?:[\s=]|$)/.test(command);
  const method = sends ? 'POST' : 'GET';
  const stated = new RegExp(String.raw`\s(?:-X\s*|--request[\s=])${method}(?=\s|$)`, 'i');
  return /\s(?:-G|-I|--get|--head)(?=\s|$)/.test(command) ? command : command.replace(stated, '');
}

/** Options are read behind the host too, up to the first other word. */
const lateOption = /^(ssh(?:\s+-\S+\s+\S+)*)\s+([^\s-]\S*)((?:\s+(?:-[ilpLo]\s*\S+|-[Nv]))+)/;

/** How one program puts what it reads alike in one way. */
const readers: Record<string, (command: string) => string> = {
  // The first word is the cluster of options, dash or none: `tar czf`.
  tar: (command) => command.replace(/^tar\s+(?=[a-zA-Z]+(?:\s|$))/, 'tar -'),
  head: counted,
  tail: counted,
  git: readGit,
  kill: (command) => command.replace(shortSignal, 'kill -s '),
  curl: readCurl,
  // GNU find looks in the working folder by itself.
  find: (command) => command.replace(/^find(?=\s+-[^HLP])/, 'find .'),
  chmod: (command) =>
    command.replace(/(\s)0(?=[0-7]{3}\s)/, '$1').replace(/(\s)a(?=[+-]x\s)/, '$1'),
  ssh: (command) => command.replace(lateOption, '$1$3 $2'),
};

const known = new RegExp(`${opening}(${Object.keys(readers).join('|')})(?=\\s|$)${rest}`, 'g');

/** Puts lines that a program reads alike in one way: `tar czf`, `head -20`, `git checkout -b`. */
export const alignLines = (text: string): string =>
  text.replaceAll(known, (command, program: string) => readers[program]?.(command) ?? command);
