import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { DockerfileParser } from 'dockerfile-ast';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { readProject } from '../../src/library-fs.ts';
import { checkManifest } from './check-manifest.ts';

const { compilation, bank, issues } = await readProject({ notesDir: 'notes', quizzesDir: 'quizzes' });
const { library } = compilation;
const composeSchema = '../shared/schemas/compose-spec.json';

const snippets = (language: string) => library.snippets.filter((snippet) => snippet.language === language);
const at = ({ file, line }: { file: string; line: number }) => `${file}:${line}`;

test('노트와 퀴즈에 오류도 경고도 없다', () => {
  const found = issues.filter(({ severity }) => severity !== 'hint');
  expect(found.map((issue) => `${at(issue)} ${issue.rule} ${issue.message}`)).toEqual([]);
});

test('열다섯 섹션이 번호 차례로 있고 저마다 확인 질문 다섯 개로 끝난다', () => {
  expect(library.sections.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
  for (const section of library.sections) {
    const asked = library.passages.filter(
      ({ section: id, headings, kind }) => id === section.id && headings.includes('확인 질문') && kind === 'item',
    );
    expect(asked.length, section.title).toBe(5);
  }
});

test('노트의 모든 명령은 실제 클라이언트가 받아들인다', () => {
  const wrong = library.usages.filter(({ verdict, form }) => verdict === 'invalid' || (verdict === 'incomplete' && form === 'block'));
  expect(wrong.map((usage) => `${at(usage)} ${usage.raw}`)).toEqual([]);
});

test('모든 Dockerfile은 아는 명령문만 쓴다', () => {
  const known = /^(ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)$/;
  const wrong = snippets('dockerfile').flatMap((snippet) =>
    DockerfileParser.parse(snippet.code)
      .getInstructions()
      .filter((instruction) => !known.test(instruction.getKeyword()))
      .map((instruction) => `${at(snippet)} ${instruction.getKeyword()}`),
  );
  expect(snippets('dockerfile').length).toBeGreaterThan(5);
  expect(wrong).toEqual([]);
});

describe('YAML', () => {
  const documents = snippets('yaml').flatMap((snippet) =>
    parseAllDocuments(snippet.code).map((document) => ({ snippet, value: document.toJS() as Record<string, unknown> })),
  );

  test('모든 쿠버네티스 매니페스트는 모델에 맞고 모르는 키가 없다', async () => {
    const manifests = documents.filter(({ value }) => value && 'apiVersion' in value);
    const wrong = await Promise.all(
      manifests.map(async ({ snippet, value }) => (await checkManifest(value)).map((message) => `${at(snippet)} ${message}`)),
    );
    expect(manifests.length).toBeGreaterThan(10);
    expect(wrong.flat()).toEqual([]);
  });

  test.skipIf(!existsSync(composeSchema))('모든 Compose 파일은 명세에 맞다', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const schema: Record<string, unknown> = JSON.parse(readFileSync(composeSchema, 'utf8'));
    delete schema['$schema'];
    const validate = ajv.compile(schema);
    const files = documents.filter(({ value }) => value && 'services' in value);
    const wrong = files.flatMap(({ snippet, value }) =>
      validate(value) ? [] : [`${at(snippet)} ${ajv.errorsText(validate.errors)}`],
    );
    expect(files.length).toBeGreaterThan(2);
    expect(wrong).toEqual([]);
  });
});

test('지은 문제는 모두 있는 구절을 가리키고 걸러지지 않는다', () => {
  const authored = bank.questions.filter(({ source }) => source === 'authored');
  expect(authored.length).toBeGreaterThanOrEqual(15 * 8);
  expect(bank.rejected.filter((rejection) => rejection.question.source === 'authored')).toEqual([]);
});
