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
  others:
    'yarn bun deno gem pip pip3 gcc g++ cmake rustc java javac perl ruby php lua R tsc nvm fnm k3s k3d kind nerdctl buildah skopeo compose crictl ctr kubeadm kubelet kubens kubectx minio redis nodejs dockerd containerd hub svn hg gitk gist'.split(
      ' ',
    ),
};
