import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateLines } from '../src/shell/answers/generate-lines.ts';
import type { CommandFacts, Facts } from '../src/shell/grammars/facts.ts';
import { grammars } from '../src/shell/index.ts';

/** Regenerates the grammar facts from the clients that are installed; a missing one keeps its file. */

const grammarFolder = new URL('../src/shell/grammars/', import.meta.url);

const ask = (...words: string[]): string => {
  const [program = '', ...rest] = words;
  const { stdout, stderr } = spawnSync(program, rest, {
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, COLUMNS: '400' },
  });
  return `${stdout ?? ''}\n${stderr ?? ''}`;
};

const versionOf = (pattern: RegExp, ...words: string[]): string | null =>
  pattern.exec(ask(...words))?.[1] ?? null;

function writeFacts(name: string, facts: Facts): void {
  const lines = facts.commands.map((command) => `    ${JSON.stringify(command)}`);
  const head = `{\n  "client": ${JSON.stringify(facts.client)},\n  "commands": [\n`;
  writeFileSync(new URL(name, grammarFolder), `${head}${lines.join(',\n')}\n  ]\n}\n`);
  console.log(`${name}: ${facts.client}, ${facts.commands.length} commands`);
}

const keepFacts = (name: string, program: string): void => {
  const { client } = JSON.parse(readFileSync(new URL(name, grammarFolder), 'utf8')) as Facts;
  console.log(`${name}: kept as it is (${client}); ${program} is not installed`);
};

/** One option as `-s --long type=default`, from the option lines of Docker's help. */
function dockerOptions(help: string): string[] {
  const lines = help.split('\n');
  return lines.flatMap((line, at) => {
    const found = /^ {2,6}(?:(-\w), )?(--[\w-]+)(?: ([A-Za-z][\w-]*))?(?: {2,}|$)/u.exec(line);
    if (!found) return [];
    const [, short, long = '', type] = found;
    const next = lines.slice(at + 1).findIndex((other) => /^ {2,6}-|^\S|^$/u.test(other));
    const text = lines.slice(at, at + 1 + Math.max(next, 0)).join(' ');
    const standard = /\(default "?([^")]*)"?\)/u.exec(text.replace(/\s+/gu, ' '))?.[1];
    return [writeOption(short, long, type ?? 'bool', standard)];
  });
}

const writeOption = (
  short: string | undefined,
  long: string,
  type: string,
  standard: string | undefined,
): string => {
  const names = [short, long].filter(Boolean).join(' ');
  const told = standard && !['[]', 'map[]', "''", '""', ''].includes(standard);
  // A folder of whoever ran the generator says nothing about the client.
  return `${names} ${type}${told && !standard.includes('/root') ? `=${standard}` : ''}`;
};

/** Walks a command tree of Docker's kind: subcommands stand in the help under headings. */
function walkDocker(path: string[], root: string[]): CommandFacts[] {
  const help = ask(...root, ...path, '--help');
  const aliases = /^Aliases:\n {2}(.+)$/mu.exec(help)?.[1]?.split(', ') ?? [];
  const usage = /^Usage:\s+(.+)$/mu.exec(help)?.[1]?.trim() ?? root.join(' ');
  const own = { path: path.join(' '), usage, aliases, options: dockerOptions(help) };
  const children = [...help.matchAll(/^ {2}([a-z][\w-]*)\*? {2,}\S/gmu)].map(
    ([, name = '']) => name,
  );
  const isGroup = /COMMAND\s*$/u.test(usage) || children.length > 0;
  return [own, ...(isGroup ? children.flatMap((name) => walkDocker([...path, name], root)) : [])];
}

function kubectlOptions(help: string): string[] {
  return [...help.matchAll(/^ {4}(?:(-\w), )?(--[\w-]+)=(.*):$/gmu)].map(
    ([, short, long = '', standard = '']) => {
      const value = standard.replace(/^'(.*)'$/u, '$1');
      const type = kubectlType(standard, value);
      return writeOption(
        short,
        long,
        type,
        type === 'bool' && value === 'false' ? undefined : value,
      );
    },
  );
}

const kubectlType = (standard: string, value: string): string => {
  if (value === 'true' || value === 'false') return standard.startsWith("'") ? 'string' : 'bool';
  if (standard.startsWith('[')) return 'strings';
  if (/^-?\d+$/u.test(standard)) return 'int';
  return /^\d+(?:ms|s|m|h)/u.test(standard) ? 'duration' : 'string';
};

function walkKubectl(path: string[]): CommandFacts[] {
  const help = ask('kubectl', ...path, '--help');
  const usage = /^Usage:\n {2}(.+)$/mu.exec(help)?.[1]?.trim() ?? '';
  const aliases = /^Aliases:\n(.+)$/mu.exec(help)?.[1]?.split(', ') ?? [];
  const options =
    path.length === 0 ? kubectlOptions(ask('kubectl', 'options')) : kubectlOptions(help);
  const lists = help.split(/^(?=[A-Z][^\n]*Commands[^\n]*:$)/mu).slice(1);
  const children = lists.flatMap((list) =>
    [
      ...(list.split(/^(?:Usage|Options):/mu)[0] ?? '').matchAll(/^ {2}([a-z][\w-]*)\s{2,}\S/gmu),
    ].map(([, name = '']) => name),
  );
  const own = { path: path.join(' '), usage, aliases, options };
  return [own, ...children.flatMap((name) => walkKubectl([...path, name]))];
}

/**
 * Asks Docker's client about lines that the grammar generates, and keeps its answers: an engine that
 * cannot be reached shows that the client itself found nothing to refuse.
 */
function recordAnswers(client: string): void {
  const { docker } = grammars.programs;
  if (!docker) return;
  const folder = mkdtempSync(join(tmpdir(), 'answers-'));
  mkdirSync(join(folder, 'app'));
  const answers = generateLines('docker', docker, 1500, 28).map((line) => {
    const { stdout, stderr } = spawnSync('docker', line.split(' ').slice(1), {
      cwd: folder,
      encoding: 'utf8',
      input: '',
      timeout: 20_000,
      env: { ...process.env, DOCKER_HOST: `unix://${folder}/none.sock`, DOCKER_CONFIG: folder },
    });
    // Prompts and the kind of the server come after everything that the client checks by itself.
    const accepted = /Cannot connect|WARNING! This will remove|unknown server OS/u.test(
      stdout + stderr,
    );
    return JSON.stringify({ line, accepted });
  });
  rmSync(folder, { recursive: true });
  const head = JSON.stringify({ client, lines: answers.length });
  writeFileSync(
    new URL('../answers/docker.jsonl', grammarFolder),
    `${head}\n${answers.join('\n')}\n`,
  );
  console.log(`answers/docker.jsonl: ${answers.length} lines`);
}

function main(): void {
  const docker = versionOf(/Version:\s+(\S+)/u, 'docker', 'version');
  if (docker)
    writeFacts('docker.json', { client: `docker ${docker}`, commands: walkDocker([], ['docker']) });
  else keepFacts('docker.json', 'docker');

  const buildx = versionOf(/ v?(\d+\.\S+)/u, 'docker', 'buildx', 'version');
  if (buildx) {
    const help = ask('docker', 'buildx', 'build', '--help');
    const usage = 'docker buildx build [OPTIONS] PATH | URL | -';
    const build = { path: 'build', usage, aliases: [], options: dockerOptions(help) };
    writeFacts('buildx.json', { client: `docker buildx ${buildx}`, commands: [build] });
  } else keepFacts('buildx.json', 'docker buildx');

  const compose = versionOf(/v?(\d+\.\d+\S*)/u, 'docker', 'compose', 'version');
  if (compose) {
    const commands = walkDocker([], ['docker', 'compose']);
    writeFacts('compose.json', { client: `docker compose ${compose}`, commands });
  } else keepFacts('compose.json', 'docker compose');

  const kubectl = versionOf(/Client Version: v?(\d+\.\d+\.\d+)/u, 'kubectl', 'version', '--client');
  if (kubectl)
    writeFacts('kubectl.json', { client: `kubectl ${kubectl}`, commands: walkKubectl([]) });
  else keepFacts('kubectl.json', 'kubectl');

  if (docker) recordAnswers(`docker ${docker}`);
}

main();
