import { expect, test } from 'vitest';
import { checkManifest } from './check-manifest.ts';

const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', labels: { app: 'web' } },
  spec: {
    replicas: 2,
    selector: { matchLabels: { app: 'web' } },
    template: {
      metadata: { labels: { app: 'web' } },
      spec: { containers: [{ name: 'web', image: 'nginx:1.29', ports: [{ containerPort: 80 }] }] },
    },
  },
};

test('맞는 매니페스트에는 할 말이 없다', async () => {
  expect(await checkManifest(deployment)).toEqual([]);
});

test('모르는 키를 자리와 함께 알린다', async () => {
  const wrong = structuredClone(deployment);
  Object.assign(wrong.spec.template.spec.containers[0] ?? {}, { port: 80 });
  expect(await checkManifest(wrong)).toEqual([
    '/spec/template/spec/containers/0/port: 모르는 키입니다',
  ]);
});

test('틀린 형의 값과 없는 종류를 알린다', async () => {
  const wrong = { ...deployment, spec: { ...deployment.spec, replicas: '둘' } };
  expect((await checkManifest(wrong)).join()).toContain('replicas');
  expect(await checkManifest({ apiVersion: 'v1', kind: 'Podd' })).toHaveLength(1);
});
