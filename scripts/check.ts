import { placesFromEnvironment } from '../src/places.ts';
import { readProject } from '../src/read-project.ts';
import { printIssues } from '../src/print-issues.ts';
import { readArguments } from './read-arguments.ts';

const { values, positionals } = readArguments('npm run check -- [폴더] [--json]', {
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const { issues } = await readProject(placesFromEnvironment(positionals[0]));
const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length;
if (values.json) {
  console.log(JSON.stringify(issues, null, 1));
} else {
  printIssues(issues);
  console.log(`오류 ${count('error')}개, 경고 ${count('warning')}개, 참고 ${count('hint')}개`);
}
process.exitCode = count('error') > 0 ? 1 : 0;
