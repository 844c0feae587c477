import { z } from 'zod';

const Head = z.looseObject({ apiVersion: z.string(), kind: z.string() });

type Model = new (data: unknown) => { validate(): void };

/** The API groups that the notes use, by `apiVersion`. */
const groups: Record<string, () => Promise<object>> = {
  v1: () => import('kubernetes-models/v1'),
  'apps/v1': () => import('kubernetes-models/apps/v1'),
  'networking.k8s.io/v1': () => import('kubernetes-models/networking.k8s.io/v1'),
  'storage.k8s.io/v1': () => import('kubernetes-models/storage.k8s.io/v1'),
};

/**
 * What is wrong with a Kubernetes manifest by its model: wrong types and missing fields as the model
 * says, and unknown keys, which it lets pass: a key that its validator never read is not in the schema.
 */
export async function checkManifest(manifest: unknown): Promise<string[]> {
  const head = Head.safeParse(manifest);
  if (!head.success) return ['apiVersion이나 kind가 없습니다'];
  const { apiVersion, kind } = head.data;
  const group = groups[apiVersion];
  if (!group) return [`${apiVersion}의 모델을 groups에 더해야 합니다`];
  const models: Record<string, Model | undefined> = { ...(await group()) };
  const Model = models[kind];
  if (!Model) return [`${apiVersion} ${kind}이라는 종류는 없습니다`];
  const seen = new WeakMap<object, Set<PropertyKey>>();
  const errors = validate(Model, watch(head.data, seen));
  return [...errors, ...findUnread(head.data, seen, '')];
}

function validate(Model: Model, data: object): string[] {
  try {
    Model.prototype.validate.call(Object.assign(Object.create(Model.prototype), { ...data }));
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** The same data, noting which keys of each object are read. */
function watch<T extends object>(data: T, seen: WeakMap<object, Set<PropertyKey>>): T {
  const read = seen.get(data) ?? new Set<PropertyKey>();
  seen.set(data, read);
  return new Proxy(data, {
    get(target, key) {
      read.add(key);
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'object' && value !== null ? watch(value, seen) : value;
    },
  });
}

function findUnread(data: object, seen: WeakMap<object, Set<PropertyKey>>, path: string): string[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const place = `${path}/${key}`;
    if (!Array.isArray(data) && path && !seen.get(data)?.has(key)) return [`${place}: 모르는 키입니다`];
    return typeof value === 'object' && value !== null ? findUnread(value, seen, place) : [];
  });
}
