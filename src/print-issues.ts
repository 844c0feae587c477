import type { Issue } from './model/issue.ts';

const names = { error: '오류', warning: '경고', hint: '참고' };

export const isError = ({ severity }: Issue): boolean => severity === 'error';

/** Prints every issue as `file:line:column`, what is wrong, and what to write instead. */
export function printIssues(issues: readonly Issue[]): void {
  for (const { file, line, column, severity, rule, message, suggestion } of issues) {
    console.error(`${file}:${line}:${column} ${names[severity]} [${rule}] ${message}`);
    if (suggestion) console.error(`    → ${suggestion}`);
  }
}
