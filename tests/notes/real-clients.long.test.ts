import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ownProject } from './own-project.ts';

const { compilation } = ownProject;
const run = promisify(execFile);

/** The help of a command as the client prints it; what the client complains of where it has none. */
const help = (command: string) => {
  const [program = '', ...words] = command.split(' ');
  return run(program, [...words, '--help']).then(
    ({ stdout, stderr }) => stdout + stderr,
    (error: unknown) => String(error),
  );
};

const clientOf = (command: string) => /^docker compose(?= )|^[^ ]+/.exec(command)?.[0];

// `docker compose` is a plugin that may be missing where docker is installed.
test.for(['docker', 'docker compose', 'kubectl'])(
  '%s 클라이언트가 설치되어 있으면 노트의 명령과 옵션을 모두 안다',
  async (client, { skip }) => {
    if (!new RegExp(String.raw`Usage:\s+${client}`).test(await help(client))) skip();
    const common = client === 'kubectl' ? (await run('kubectl', ['options'])).stdout : '';
    const commands = Map.groupBy(compilation.library.usages, ({ program, path }) =>
      [program, ...path].join(' '),
    );
    for (const [command, usages] of commands) {
      if (clientOf(command) !== client) continue;
      const text = (await help(command)) + common;
      expect(text, command).toContain('Usage:');
      const options = new Set(usages.flatMap((usage) => usage.options));
      for (const option of options) if (option !== '--help') expect(text, command).toContain(option);
    }
  },
);
