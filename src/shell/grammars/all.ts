import type { Grammars } from '../grammar.ts';
import { docker } from './docker.ts';
import { kubectl } from './kubectl.ts';
import { programs } from './programs.ts';
import { resources } from './resources.ts';
import { tools } from './tools.ts';

/** Every grammar that the project has. */
export const grammars: Grammars = {
  programs: { docker, kubectl, ...programs, ...tools },
  spellings: {
    'docker-compose': { program: 'docker', path: ['compose'], retired: 'docker compose' },
    'apt-get': { program: 'apt', path: [] },
    dnf: { program: 'yum', path: [] },
    python3: { program: 'python', path: [] },
    pip3: { program: 'pip', path: [] },
    nodejs: { program: 'node', path: [] },
    vim: { program: 'vi', path: [] },
    doas: { program: 'sudo', path: [] },
  },
  resources,
};
