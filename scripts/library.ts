import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { placesFromEnvironment } from '../src/places.ts';
import { readProject } from '../src/read-project.ts';
import { isError, printIssues } from './print-issues.ts';

const { values } = parseArgs({
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
