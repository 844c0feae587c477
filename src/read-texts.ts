import { readFile } from 'node:fs/promises';
import { decodeUtf8, type Decoding } from './korean/decode.ts';
import { withParticle } from './korean/josa.ts';
import type { Attachment } from './library-fs.ts';
import { unreadable } from './list-files.ts';
import type { Issue } from './model/issue.ts';
import type { RelativeFile } from './model/paths.ts';

/** What could be read, and what is wrong with the rest. */
export type Reading<T> = { values: T[]; issues: Issue[] };

/** The texts of files in UTF-8; one that is not is an error that tells how to mend it. */
export async function readTexts(
  files: Attachment[],
): Promise<Reading<{ file: RelativeFile; text: string }>> {
  const readings = await Promise.all(
    files.map(async ({ file, path }) => ({
      file,
      decoding: await readFile(path).then(decodeUtf8, () => null),
    })),
  );
  return {
    values: readings.flatMap(({ file, decoding }) =>
      decoding?.ok ? [{ file, text: decoding.text }] : [],
    ),
    issues: readings.flatMap(({ file, decoding }) => {
      if (!decoding) return [unreadable(file, 'error')];
      return decoding.ok ? [] : [notUtf8(file, decoding)];
    }),
  };
}

type Undecoded = Extract<Decoding, { ok: false }>;

const encodingNames = {
  cp949: 'CP949(EUC-KR)',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
} as const;

const notUtf8 = (file: RelativeFile, { offset, looksLike }: Undecoded): Issue => ({
  rule: 'encoding',
  severity: 'error',
  message: `UTF-8이 아닙니다: ${offset + 1}번째 바이트를 읽을 수 없습니다.${looksLike ? ` ${withParticle(encodingNames[looksLike], '으로/로')} 저장된 것으로 보입니다.` : ''}`,
  file,
  line: 1,
  column: 1,
  suggestion: looksLike
    ? `편집기에서 UTF-8로 다시 저장하거나 바꾸십시오: iconv -f ${looksLike} -t utf-8 '${file}'`
    : '편집기에서 UTF-8로 다시 저장하십시오.',
});
