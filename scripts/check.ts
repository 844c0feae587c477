import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { placesFromEnvironment, readProject } from '../src/read-project.ts';
import { printIssues } from './print-issues.ts';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const places = placesFromEnvironment();
const [notesDir = places.notesDir] = positionals;
// Notes of another folder go with the quizzes beside them, not with the project's.
const quizzesDir =
  positionals.length > 0 && !process.env.QUIZZES_DIR
    ? join(dirname(notesDir), 'quizzes')
    : places.quizzesDir;
const { issues } = await readProject({ notesDir, quizzesDir });
const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length;
if (values.json) {
  console.log(JSON.stringify(issues, null, 1));
} else {
  printIssues(issues);
  console.log(`오류 ${count('error')}개, 경고 ${count('warning')}개, 참고 ${count('hint')}개`);
}
process.exitCode = count('error') > 0 ? 1 : 0;
