import { writeFile } from 'node:fs/promises';
import { placesFromEnvironment } from '../src/places.ts';
import { readProject } from '../src/read-project.ts';
import { isError, printIssues } from '../src/print-issues.ts';
import { readArguments } from './read-arguments.ts';

const usage = 'npm run library -- [--notes 폴더] [--lexicon 파일] [--out 파일]';

const { values } = readArguments(usage, {
  options: { notes: { type: 'string' }, lexicon: { type: 'string' }, out: { type: 'string' } },
});
const { compilation, issues } = await readProject({
  ...placesFromEnvironment(values.notes),
  ...(values.lexicon ? { lexiconFile: values.lexicon } : {}),
});
const json = `${JSON.stringify(compilation.library, null, 1)}\n`;
if (values.out) await writeFile(values.out, json);
else process.stdout.write(json);
const errors = issues.filter(isError);
printIssues(errors);
process.exitCode = errors.length > 0 ? 1 : 0;
