import * as z from 'zod/mini';
import { LogEvent } from './events.ts';
import { ExamResult } from './exam/exam.ts';
import { type Kept, PROGRAM, VERSION } from './write-backup.ts';

const OLDEST = 1;
export const LARGEST_BACKUP = 100 * 1024 * 1024;

export type Imported = ({ ok: true } & Kept) | { ok: false; message: string };

const refuse = (message: string) => ({
  ok: false as const,
  message: `${message} 이 기기의 기록은 바뀌지 않았습니다.`,
});

/**
 * Reads a backup whole or not at all. Only fields of the schema are taken over, so keys such as
 * `__proto__` cannot get through; nothing is changed where anything is wrong.
 */
export function readBackup(text: string): Imported {
  if (text.length > LARGEST_BACKUP) return refuseSize();
  const parsed = parseJson(text);
  if (!parsed.ok) return refuse(parsed.message);
  const { value } = parsed;
  if (!isRecord(value) || value.program !== PROGRAM)
    return refuse('되새김에서 내보낸 파일이 아닙니다.');
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < OLDEST)
    return refuse('파일의 버전을 알 수 없습니다.');
  if (version > VERSION)
    return refuse('더 새로운 되새김에서 내보낸 파일입니다. 되새김을 먼저 업데이트해 주세요.');
  if (!Array.isArray(value.events)) return refuse('파일에 복습 기록이 없습니다.');
  const exams = version < 3 ? [] : value.exams;
  if (!Array.isArray(exams)) return refuse('파일에 시험 결과가 없습니다.');
  const events = readList(LogEvent, value.events, '기록');
  if (!events.ok) return events;
  const results = readList(ExamResult, exams, '시험 결과');
  return results.ok ? { ok: true, events: events.list, exams: results.list } : results;
}

export function refuseSize(): Imported {
  return refuse('파일이 100 MB보다 큽니다. 되새김에서 내보낸 파일인지 확인해 주세요.');
}

type Read<T> = { ok: true; list: T[] } | { ok: false; message: string };

function readList<T>(schema: z.ZodMiniType<T>, values: readonly unknown[], name: string): Read<T> {
  const list: T[] = [];
  for (const [index, value] of values.entries()) {
    const read = z.safeParse(schema, value);
    if (!read.success)
      return refuse(`${index + 1}번째 ${name}의 형식이 올바르지 않습니다${nameField(read.error)}.`);
    list.push(read.data);
  }
  return { ok: true, list };
}

function nameField(error: z.core.$ZodError): string {
  const path = error.issues[0]?.path.join('.');
  return path ? ` (항목: ${path.slice(0, 40)})` : '';
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return { ok: false, message: '파일이 비어 있습니다.' };
  try {
    return { ok: true, value: JSON.parse(trimmed) as unknown };
  } catch {
    const half = trimmed.startsWith('{') && !trimmed.endsWith('}');
    return {
      ok: false,
      message: half
        ? '파일이 중간에서 잘렸습니다. 다시 내려받거나 복사해 주세요.'
        : 'JSON 파일이 아닙니다. 되새김에서 내보낸 파일을 골라 주세요.',
    };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
