import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, inject, test } from 'vitest';

const readData = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(inject('smallSite'), 'dist/data', name), 'utf8'));

test.each(['library', 'questions'])('%s.json은 곁에 있는 스키마에 맞는다', async (name) => {
  const schema = (await readData(`${name}.schema.json`)) as object;
  const isRight = new Ajv2020({ strict: true }).compile(schema);
  isRight(await readData(`${name}.json`));
  expect(isRight.errors).toBeNull();
});
