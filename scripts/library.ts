import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { placesFromEnvironment, readProject } from '../src/read-project.ts';
import { printIssues } from './print-issues.ts';

const { values } = parseArgs({
  options: { notes: { type: 'string' }, lexicon: { type: 'string' }, out: { type: 'string' } },
});
const places = placesFromEnvironment();
const { compilation, issues } = await readProject({
  notesDir: values.notes ?? places.notesDir,
  quizzesDir: places.quizzesDir,
  ...(values.lexicon ? { lexiconFile: values.lexicon } : {}),
});
const json = `${JSON.stringify(compilation.library, null, 1)}\n`;
if (values.out) await writeFile(values.out, json);
else process.stdout.write(json);
const errors = issues.filter(({ severity, rule }) => severity === 'error' && rule !== 'quiz');
printIssues(errors);
process.exitCode = errors.length > 0 ? 1 : 0;
