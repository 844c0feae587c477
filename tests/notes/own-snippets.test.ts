import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { drawDiagram } from '../../src/render/diagram.ts';
import { checkManifest } from './check-manifest.ts';
import { ownProject } from './own-project.ts';

const { compilation } = ownProject;
const composeSchema = '../shared/schemas/compose-spec.json';

type Snippet = (typeof compilation.library.snippets)[number];

const snippets = (language: string) =>
  compilation.library.snippets.filter((snippet) => snippet.language === language);
const at = ({ file, line }: Snippet) => `${file}:${line}`;

test('모든 Dockerfile을 남의 검사기도 받아들인다', () => {
  const wrong = snippets('dockerfile').flatMap((snippet) =>
    validate(snippet.code).map(({ message }) => [at(snippet), message]),
  );
  expect(snippets('dockerfile').length).toBeGreaterThan(5);
  expect(wrong).toEqual([]);
});

test('모든 그림은 그려지고 390px 화면의 글 너비를 넘지 않는다', async () => {
  for (const snippet of snippets('dot')) {
    const diagram = await drawDiagram(snippet.code, '그림');
    const width = diagram.ok ? Number(diagram.svg.properties['width']) : diagram.message;
    expect(width, at(snippet)).toBeLessThanOrEqual(354);
  }
});

test('모든 JSON을 읽을 수 있다', () => {
  for (const snippet of snippets('json'))
    expect(() => JSON.parse(snippet.code), at(snippet)).not.toThrow();
});

const documents = snippets('yaml').flatMap((snippet) =>
  parseAllDocuments(snippet.code).map((document) => ({ snippet, document, value: document.toJS() })),
);
const Manifest = z.looseObject({ apiVersion: z.string(), kind: z.string() });
const ComposeFile = z.looseObject({
  services: z.record(
    z.string(),
    z.looseObject({
      volumes: z.array(z.string()).default([]),
      depends_on: z.union([z.array(z.string()), z.record(z.string(), z.unknown())]).optional(),
    }),
  ),
  volumes: z.record(z.string(), z.unknown()).default({}),
});
const files = documents.flatMap(({ snippet, value }) => {
  const read = ComposeFile.safeParse(value);
  return read.success ? [{ snippet, value, file: read.data }] : [];
});

test('모든 YAML은 틀리지 않고 매니페스트이거나 Compose 파일이다', () => {
  for (const { snippet, document, value } of documents) {
    expect([...document.errors, ...document.warnings], at(snippet)).toEqual([]);
    const isKnown = Manifest.safeParse(value).success || ComposeFile.safeParse(value).success;
    expect(isKnown, at(snippet)).toBe(true);
  }
});

test('모든 쿠버네티스 매니페스트는 모델에 맞고 모르는 키가 없다', async () => {
  const manifests = documents.filter(({ value }) => Manifest.safeParse(value).success);
  const wrong = await Promise.all(
    manifests.map(async ({ snippet, value }) =>
      (await checkManifest(value)).map((message) => `${at(snippet)} ${message}`),
    ),
  );
  expect(manifests.length).toBeGreaterThan(10);
  expect(wrong.flat()).toEqual([]);
});

test.skipIf(!existsSync(composeSchema))('모든 Compose 파일은 명세에 맞다', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const schema: Record<string, unknown> = JSON.parse(readFileSync(composeSchema, 'utf8'));
  delete schema['$schema'];
  const isValid = ajv.compile(schema);
  const wrong = files.flatMap(({ snippet, value }) =>
    isValid(value) ? [] : [`${at(snippet)} ${ajv.errorsText(isValid.errors)}`],
  );
  expect(files.length).toBeGreaterThan(2);
  expect(wrong).toEqual([]);
});

test('Compose 파일은 없는 서비스나 적지 않은 명명 볼륨을 가리키지 않는다', () => {
  for (const { snippet, file } of files)
    for (const { volumes, depends_on: needs = [] } of Object.values(file.services)) {
      const named = volumes.map((volume) => volume.split(':')[0] ?? '').filter(isName);
      expect(Object.keys(file.volumes), at(snippet)).toEqual(expect.arrayContaining(named));
      const needed = Array.isArray(needs) ? needs : Object.keys(needs);
      expect(Object.keys(file.services), at(snippet)).toEqual(expect.arrayContaining(needed));
    }
});

const isName = (source: string) => /^[\w-]+$/.test(source);
