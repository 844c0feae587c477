import type { CommandLine } from './command-line.ts';
import type { ConflictRules } from './conflict.ts';
import { dockerConflicts } from './docker-conflicts.ts';
import type { Finding } from './finding.ts';
import { kubectlConflicts } from './kubectl-conflicts.ts';

const rulesOf: Record<string, ConflictRules> = {
  docker: dockerConflicts,
  kubectl: kubectlConflicts,
};

/** What the client refuses although every part is right by itself. */
export function findConflicts(line: CommandLine): Finding[] {
  const path = line.command?.path.join(' ') ?? '';
  return (rulesOf[line.owner ?? '']?.[path] ?? []).flatMap((rule) => rule(line));
}
