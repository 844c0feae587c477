import { type Document, isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { withParticle } from '../../korean/josa.ts';
import { differByOneSlip } from '../../korean/one-slip.ts';
import { serviceKeys, topKeys } from '../compose-keys.ts';
import { offsetOf, type YamlFault } from './yaml-fault.ts';

/**
 * What Compose refuses in a file that has services, beyond words that are slips of some key: keys and
 * values in the wrong place or of the wrong shape. Parts of a file are left alone.
 */
export function lintServices(document: Document): YamlFault[] {
  const root = document.contents;
  if (!isMap(root) || document.errors.length > 0) return [];
  const services = root.get('services');
  if (!isMap(services)) return misspeltTop(root);
  return services.items.flatMap((service) => lintService(service, services, root));
}

const nameOf = ({ key }: Pair): string => String(key);

/** `service:` above what are services: each has an image or a build. */
function misspeltTop(root: YAMLMap): YamlFault[] {
  return root.items
    .filter((pair) => differByOneSlip('services', nameOf(pair)) && holdsServices(pair.value))
    .map(({ key }) => wrongKey(String(key), 'services', offsetOf(key)));
}

const holdsServices = (value: unknown): boolean =>
  isMap(value) &&
  value.items.some(({ value: one }) => isMap(one) && (one.has('image') || one.has('build')));

export const wrongKey = (key: string, meant: string | undefined, at: number): YamlFault => ({
  message: `${withParticle(`'${key}'`, '이라/라')}는 키는 없습니다.`,
  ...(meant && { suggestion: meant }),
  at,
});

function lintService(service: Pair, services: YAMLMap, root: YAMLMap): YamlFault[] {
  const { key, value } = service;
  if (isScalar(value) && /^[a-z_]+:\S/u.test(String(value.value)))
    return [
      {
        message: '쌍점 뒤에는 빈칸이 있어야 합니다.',
        suggestion: String(value.value).replace(':', ': '),
        at: offsetOf(value),
      },
    ];
  if (!isMap(value)) return [];
  if (topKeys.includes(nameOf(service)) && !value.items.some((pair) => isServiceKey(nameOf(pair))))
    return [
      {
        message: `${withParticle(nameOf(service), '은/는')} 서비스가 아니라 services와 같은 단계에 적습니다.`,
        at: offsetOf(key),
      },
    ];
  return value.items.flatMap((pair) => [
    ...unknownKey(pair),
    ...wrongShape(pair),
    ...wrongWord(pair),
    ...undeclared(pair, services, root),
  ]);
}

const isServiceKey = (name: string): boolean => serviceKeys.includes(name);

function unknownKey(pair: Pair): YamlFault[] {
  const name = nameOf(pair);
  if (isServiceKey(name) || !/^[a-z][a-zA-Z_]*$/u.test(name)) return [];
  const meant =
    serviceKeys.find((known) => differByOneSlip(known, name)) ??
    serviceKeys.find((known) => known.startsWith(name) && !known.includes('_'));
  return [wrongKey(name, meant, offsetOf(pair.key))];
}

const lists =
  /^(?:ports|volumes|depends_on|networks|environment|expose|profiles|cap_add|cap_drop)$/u;

/** One value where a list must stand, and pairs where a list has texts. */
function wrongShape({ key, value }: Pair): YamlFault[] {
  const name = String(key);
  if (isScalar(value) && value.value !== null && lists.test(name))
    return [
      {
        message: `${name}에는 하나라도 목록으로 적습니다.`,
        suggestion: `- ${JSON.stringify(value.value)}`,
        at: offsetOf(value),
      },
    ];
  if (name !== 'environment' || !isSeq(value)) return [];
  return value.items.filter(isMap).map((item) => ({
    message: '목록으로 적은 환경 변수는 이름과 값을 =로 잇습니다.',
    suggestion: item.items.map((pair) => `- ${nameOf(pair)}=${String(pair.value)}`).join(' '),
    at: offsetOf(item),
  }));
}

const words = new Map(
  Object.entries({
    restart: ['no', 'always', 'on-failure', 'unless-stopped'],
    condition: ['service_started', 'service_healthy', 'service_completed_successfully'],
  }),
);

/** Values of `restart`, and of `condition` below depends_on. */
function wrongWord({ key, value }: Pair): YamlFault[] {
  const nested = String(key) === 'depends_on' && isMap(value) ? value.items : [];
  const conditions = nested.flatMap(({ value: one }) => (isMap(one) ? one.items : []));
  return [{ key, value }, ...conditions].flatMap((pair): YamlFault[] => {
    const name = String(pair.key);
    const known = words.get(name);
    const word = isScalar(pair.value) ? String(pair.value.value) : '';
    if (!known || !/^[a-z_-]+$/u.test(word) || known.includes(word) || word === 'false') return [];
    const meant = known.find((one) => differByOneSlip(one, word) || one.startsWith(word));
    return [
      {
        message: `${name}에는 ${known.join(', ')} 가운데 하나를 씁니다.`,
        ...(meant && { suggestion: `${name}: ${meant}` }),
        at: offsetOf(pair.value),
      },
    ];
  });
}

/**
 * Volumes and networks that the file does not declare although it declares others, and a service
 * that another one is a slip of. What is not there at all may stand in a part that is not shown.
 */
function undeclared({ key, value }: Pair, services: YAMLMap, root: YAMLMap): YamlFault[] {
  const name = String(key);
  const used = isSeq(value) ? value.items : isMap(value) ? value.items.map((one) => one.key) : [];
  if (name === 'depends_on')
    return used.flatMap((item): YamlFault[] => {
      const meant = services.items.map(nameOf).find((one) => differByOneSlip(one, String(item)));
      if (services.has(String(item)) || !meant) return [];
      const message = `${withParticle(String(item), '이라/라')}는 서비스가 없습니다.`;
      return [{ message, suggestion: meant, at: offsetOf(item) }];
    });
  const declared = root.get(name);
  if (!/^(?:volumes|networks)$/u.test(name) || !isMap(declared)) return [];
  return used.flatMap((item): YamlFault[] => {
    const word =
      isScalar(item) || typeof item === 'string' ? String(item).split(':')[0] : undefined;
    if (!word || !/^[\w-]+$/u.test(word) || word === 'default' || declared.has(word)) return [];
    if (name === 'volumes' && !String(item).includes(':')) return [];
    return [
      {
        message: `아래쪽 ${name}에 ${withParticle(word, '이/가')} 없습니다.`,
        suggestion: `${word}:`,
        at: offsetOf(item),
      },
    ];
  });
}
