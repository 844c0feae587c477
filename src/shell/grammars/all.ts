import type { Grammars } from '../grammar.ts';
import { docker } from './docker.ts';
import { kubectl } from './kubectl.ts';
import { resources } from './resources.ts';

/** Every grammar that the project has. */
export const grammars: Grammars = {
  programs: { docker, kubectl },
  spellings: {
    'docker-compose': { program: 'docker', path: ['compose'], retired: 'docker compose' },
  },
  resources,
};
