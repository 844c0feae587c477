import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseAllDocuments,
  visit,
} from 'yaml';
import { withParticle } from '../../korean/josa.ts';
import { differByOneSlip } from '../../korean/one-slip.ts';
import type { Block, Note, ParsedSection } from '../../parse/index.ts';
import { codeOf, isYaml } from '../code-block.ts';
import type { Finding } from './finding.ts';
import { freeKeys, isManifestKey, keyValues, kindVersions, manifestKeys } from './manifest-keys.ts';
import { offsetOf, placesIn, type YamlFault } from './yaml-fault.ts';

/** Manifests of built-in Kubernetes objects that the API server refuses, or that do not do what is meant. */
export const lintManifests = (note: Note, section: ParsedSection): Finding[] =>
  section.blocks.filter(isYaml).flatMap((block) => lintBlock(note, block));

function lintBlock(note: Note, block: Block): Finding[] {
  const code = codeOf(block);
  if (!code || !/^kind:/imu.test(code.text)) return [];
  const placeOf = placesIn(note, code);
  const documents = parseAllDocuments(code.text);
  if (!Array.isArray(documents)) return [];
  return documents.flatMap((document) =>
    lintDocument(document).map(({ at, ...fault }) => ({
      rule: 'manifest',
      severity: 'warning' as const,
      ...fault,
      at: placeOf(at),
    })),
  );
}

function lintDocument(document: Document): YamlFault[] {
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root)) return [];
  const kind = textOf(root.items.find(({ key }) => /^kind$/iu.test(String(key)))?.value);
  if (!kindVersions.has(kind)) return misspeltKind(document, kind);
  const version = wrongVersion(document, kind);
  const faults = [...version, ...lintPairs(document, kind)];
  // A key that is missing may be one that is misspelt.
  return faults.length > 0 ? faults : [...missingKeys(document, kind), ...foreignLabels(document)];
}

const textOf = (node: unknown): string => (isScalar(node) ? String(node.value) : '');

function misspeltKind(document: Document, kind: string): YamlFault[] {
  const meant = nearest(kind, [...kindVersions.keys()]);
  const version = textOf(document.get('apiVersion', true));
  if (!meant || (version !== '' && version !== kindVersions.get(meant))) return [];
  const message = `${withParticle(`'${kind}'`, '이라/라')}는 종류는 없습니다.`;
  return [{ message, suggestion: meant, at: offsetOf(document.get('kind', true)) }];
}

/** Another built-in version than the kind has; those of other makers have objects of the same names. */
function wrongVersion(document: Document, kind: string): YamlFault[] {
  const version = document.get('apiVersion', true);
  const meant = kindVersions.get(kind) ?? '';
  const written = isScalar(version) ? String(version.value) : meant;
  if (written === meant || ![...kindVersions.values()].includes(written)) return [];
  return [
    {
      message: `${withParticle(kind, '은/는')} ${written}에 없습니다.`,
      suggestion: `apiVersion: ${meant}`,
      at: offsetOf(version),
    },
  ];
}

/** The known word that another misses by its case or by one slip. */
const nearest = (word: string, known: readonly string[]): string | undefined =>
  known.find((name) => name.toLowerCase() === word.toLowerCase()) ??
  known.find((name) => differByOneSlip(name, word));

/** Keys and values one by one; what the author names himself is looked at for its value alone. */
function lintPairs(document: Document, kind: string): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Pair(_, pair, path) {
      if (!isScalar(pair.key)) return;
      const parents = path.filter(isPair).map(({ key }) => String(key));
      const isFree = freeKeys.has(parents.at(-1) ?? '') || isServiceSelector(parents, kind);
      faults.push(...(isFree ? [] : misspeltKey(pair)), ...wrongValue(pair, parents, kind));
    },
  });
  return faults;
}

const isServiceSelector = (parents: readonly string[], kind: string): boolean =>
  kind === 'Service' && parents.join('.') === 'spec.selector';

function misspeltKey({ key, value }: Pair): YamlFault[] {
  const name = String(key);
  const isKnown = isManifestKey(name);
  const plural =
    isSeq(value) && !name.endsWith('s') && isManifestKey(`${name}s`) ? `${name}s` : null;
  const meant =
    plural ?? (isKnown || !/^[a-z]+$/iu.test(name) ? null : nearest(name, manifestKeys));
  if (!meant) return [];
  const message = `${withParticle(`'${name}'`, '이라/라')}는 키는 여기에 없습니다.`;
  return [{ message, suggestion: meant, at: offsetOf(key) }];
}

function wrongValue({ key, value }: Pair, parents: readonly string[], kind: string): YamlFault[] {
  const name = String(key);
  const known =
    (parents.join() === 'spec' && keyValues.get(`${kind}.${name}`)) || keyValues.get(name);
  const scalars = isSeq(value) ? value.items : [value];
  return scalars.flatMap((scalar): YamlFault[] => {
    if (!isScalar(scalar)) return [];
    const at = offsetOf(scalar);
    if (known) return unknownValue(name, String(scalar.value), known, at);
    return [
      ...textForNumber(name, scalar.value, at),
      ...numberForText(name, scalar.value, parents, at),
      ...wrongAmount(name, String(scalar.value), at),
      ...wrongName(name, String(scalar.value), parents, at),
    ];
  });
}

function unknownValue(
  name: string,
  value: string,
  known: readonly string[],
  at: number,
): YamlFault[] {
  if (known.includes(value) || !/^[A-Za-z-]+$/u.test(value)) return [];
  const message = `${name}에는 ${known.join(', ')} 가운데 하나를 씁니다.`;
  const meant = nearest(value, known);
  return [{ message, ...(meant && { suggestion: `${name}: ${meant}` }), at }];
}

const numbers = /^(?:(?:container|host|node)Port|(?:min|max)?[rR]eplicas|\w+Seconds)$/u;

function textForNumber(name: string, value: unknown, at: number): YamlFault[] {
  if (!numbers.test(name) || typeof value !== 'string' || !/^\d+$/u.test(value)) return [];
  return [{ message: '이 값은 따옴표가 없는 수여야 합니다.', suggestion: `${name}: ${value}`, at }];
}

const texts = /^(?:labels|annotations|matchLabels|nodeSelector|data|stringData)$/u;

/** YAML reads `8080` and `true` as a number and a truth value; these places take text alone. */
function numberForText(
  name: string,
  value: unknown,
  parents: readonly string[],
  at: number,
): YamlFault[] {
  const isText = texts.test(parents.at(-1) ?? '') || (name === 'value' && parents.at(-1) === 'env');
  if (!isText || (typeof value !== 'number' && typeof value !== 'boolean')) return [];
  return [{ message: '이 값은 글자여야 합니다.', suggestion: `${name}: "${value}"`, at }];
}

/** `128MB` is no amount, and `500M` of a CPU are 500 million. */
function wrongAmount(name: string, value: string, at: number): YamlFault[] {
  const [, count, unit] = /^(\d+)([KMG])B?$/iu.exec(value) ?? [];
  if (!count || !unit) return [];
  if (/^(?:memory|storage)$/u.test(name) && /B$/iu.test(value)) {
    const suggestion = `${name}: ${count}${unit.toUpperCase()}i`;
    return [{ message: `${withParticle(value, '은/는')} 크기의 단위가 아닙니다.`, suggestion, at }];
  }
  return name === 'cpu' && unit === 'M'
    ? [{ message: 'CPU의 천분의 일은 소문자 m입니다.', suggestion: `cpu: ${count}m`, at }]
    : [];
}

function wrongName(
  name: string,
  value: string,
  parents: readonly string[],
  at: number,
): YamlFault[] {
  if (name === 'nodePort' && /^\d+$/u.test(value) && (+value < 30000 || +value > 32767))
    return [{ message: 'nodePort는 30000에서 32767까지입니다.', at }];
  if (name !== 'name' || parents.join() !== 'metadata' || !/^[\w.-]*[A-Z_][\w.-]*$/u.test(value))
    return [];
  const suggestion = `name: ${value.toLowerCase().replaceAll('_', '-')}`;
  return [{ message: '이름에는 소문자, 숫자, 붙임표만 씁니다.', suggestion, at }];
}

const workloads = new Set(['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet']);

/** What a whole manifest cannot do without. A part of one has no metadata or no spec. */
function missingKeys(document: Document, kind: string): YamlFault[] {
  const isWhole = document.has('apiVersion') && document.has('metadata') && document.has('spec');
  if (!isWhole) return [];
  const wanted = [
    ...(document.hasIn(['metadata', 'generateName']) ? [] : [['metadata', 'name']]),
    ...(workloads.has(kind) && document.hasIn(['spec', 'template']) ? [['spec', 'selector']] : []),
    ...(kind === 'Pod' ? [['spec', 'containers']] : []),
  ];
  return wanted
    .filter((path) => !document.hasIn(path))
    .map((path) => ({
      message: `${withParticle(path.join('.'), '이/가')} 빠졌습니다.`,
      at: offsetOf(document.get('kind', true)),
    }));
}

/** A workload finds its pods by their labels: what it selects by must be on them. */
function foreignLabels(document: Document): YamlFault[] {
  const selected = document.getIn(['spec', 'selector', 'matchLabels']);
  const labels = document.getIn(['spec', 'template', 'metadata', 'labels']);
  if (!isMap(selected) || !isMap(labels)) return [];
  return selected.items
    .filter(({ key, value }) => textOf(labels.get(String(key), true)) !== String(value))
    .map(({ key, value }) => ({
      message: `파드의 레이블에 ${String(key)}: ${withParticle(String(value), '이/가')} 없습니다.`,
      suggestion: '선택자와 파드 템플릿의 레이블을 같게 적으십시오.',
      at: offsetOf(key),
    }));
}
