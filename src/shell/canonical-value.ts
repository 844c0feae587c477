import type { OperandKind, ValueKind } from './grammar.ts';
import { readImage } from './values/image.ts';
import { readPort, spreadPorts } from './values/port.ts';
import { readBool, readBytes, readDuration } from './values/quantity.ts';
import { readMount, readVolume, type Mount } from './values/volume.ts';

/** A value in the one form that all its spellings share, field by field. */
export type CanonicalValue = {
  fields: string[];
  /** As written, for messages and for a placeholder that takes it whole. */
  raw: string;
};

const single = (raw: string, text = raw): CanonicalValue => ({ fields: [text], raw });

/** Several values where one spelling stands for several, as port ranges and comma lists do. */
export function canonicalValues(kind: ValueKind, raw: string): CanonicalValue[] {
  switch (kind) {
    case 'publish': {
      const port = readPort(raw);
      if (!port) return [single(raw)];
      return spreadPorts(port).map(({ ip, host, container, protocol }) => ({
        fields: [ip === '0.0.0.0' ? '' : ip, host, container, protocol],
        raw,
      }));
    }
    case 'volume':
      return [mountValue(readVolume(raw), raw)];
    case 'mount':
      return [mountValue(readMount(raw), raw)];
    case 'paths':
      return raw.split(',').map((part) => single(part, trimPath(part)));
    case 'port':
      return [single(raw, raw.replace(/\/tcp$/iu, ''))];
    case 'words':
      return raw.split(',').map((part) => single(part.trim()));
    default:
      return [canonicalValue(kind, raw)];
  }
}

const mountValue = (mount: Mount | null, raw: string): CanonicalValue =>
  mount
    ? {
        fields: [
          mount.kind,
          mount.kind === 'bind' ? fromHere(mount.source) : mount.source,
          fromHere(mount.target),
          mount.readOnly ? 'ro' : '',
          mount.rest.join(','),
        ],
        raw,
      }
    : single(raw);

/** `$PWD/src`, `%cd%/src` on Windows, is `./src`; the shell and the client both resolve it against the working folder. */
const fromHere = (path: string): string =>
  path.replace(/^(?:\$PWD|%cd%)(?=\/|$)/iu, '.').replace(/^(?:\.\/)+(?=.)/u, './');

function canonicalValue(kind: ValueKind, raw: string): CanonicalValue {
  switch (kind) {
    case 'image':
      return imageValue(raw);
    case 'bool':
      return single(raw, String(readBool(raw) ?? raw));
    case 'bytes':
      return single(raw, String(readBytes(raw) ?? raw));
    case 'duration':
    case 'moment':
      return single(raw, String(readDuration(raw) ?? raw));
    case 'int':
    case 'decimal':
      return single(raw, /^[+-]?\d+(?:\.\d+)?$/u.test(raw) ? String(Number(raw)) : raw);
    case 'path':
      return single(raw, trimPath(raw));
    case 'signal':
      return single(raw, signalNumbers[raw] ?? raw.toUpperCase().replace(/^SIG/u, ''));
    case 'host':
      return hostValue(raw);
    case 'env':
    case 'pair':
      return pairValue(raw);
    case 'selector':
      return single(
        raw,
        raw
          .replaceAll('==', '=')
          .split(',')
          .map((part) => part.trim())
          .sort()
          .join(','),
      );
    case 'forward':
      return portOperand(raw);
    case 'format':
      return single(raw, raw.replace(/^\{\{\s*(.*?)\s*\}\}$/u, '{{$1}}'));
    default:
      return single(raw, compactJson(raw));
  }
}

/** JSON without its blanks, as `kubectl patch` takes it; any other text as it is. */
function compactJson(text: string): string {
  if (!/^\s*[{[]\s*["{]/u.test(text)) return text;
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

/** signal(7) on x86 and ARM. */
const signalNumbers: Record<string, string> = {
  1: 'HUP',
  2: 'INT',
  3: 'QUIT',
  9: 'KILL',
  10: 'USR1',
  12: 'USR2',
  15: 'TERM',
};

/** `db:10.0.0.2` or, since Docker 25, `db=10.0.0.2`. */
function hostValue(raw: string): CanonicalValue {
  const at = raw.search(/[:=]/u);
  return at < 0 ? single(raw) : { fields: [raw.slice(0, at), raw.slice(at + 1)], raw };
}

/** `A=1` in key and value; `A` alone takes its value from outside. */
function pairValue(raw: string): CanonicalValue {
  const at = raw.indexOf('=');
  return at < 0 ? single(raw) : { fields: [raw.slice(0, at), '=', raw.slice(at + 1)], raw };
}

function imageValue(raw: string, standardTag = 'latest'): CanonicalValue {
  const { name, tag, digest } = readImage(raw);
  const short = [
    name,
    ...(tag && tag !== standardTag ? [`:${tag}`] : []),
    ...(digest ? [`@${digest}`] : []),
  ];
  return { fields: [name, tag || (digest ? '' : standardTag), digest], raw: short.join('') };
}

/** `./a/` is `a`, `.` stays. */
export const trimPath = (path: string): string =>
  path
    .replace(/\/{2,}/gu, (slashes, at: number) => (path[at - 1] === ':' ? slashes : '/'))
    .replace(/^(?:\.\/)+(?=.)/u, '')
    .replace(/(?<=[^/])\/$/u, '') || path;

/** An operand in canonical form. */
export function canonicalOperand(kind: OperandKind, raw: string): CanonicalValue {
  switch (kind) {
    case 'image':
      return imageValue(raw);
    case 'repository':
      return imageValue(raw, '');
    case 'copy':
      return copyValue(raw);
    case 'context':
    case 'path':
      return single(raw, trimPath(raw));
    case 'service':
      return single(raw, raw.replace(/\.service$/u, ''));
    case 'pair':
      return pairValue(raw);
    case 'port':
      return portOperand(raw);
    default:
      return single(raw);
  }
}

/** `80` forwards 80 to 80; tcp needs no saying. */
function portOperand(raw: string): CanonicalValue {
  const [local = '', remote = local] = raw.replace(/\/tcp$/u, '').split(':');
  return { fields: [local, remote], raw };
}

/** `web:/app`: a place in a container; a closing `/.` and `/` mean something to `cp`. */
function copyValue(raw: string): CanonicalValue {
  const at = raw.indexOf(':');
  const inContainer = at > 1 && !/^[./\\]/u.test(raw);
  return inContainer
    ? { fields: [raw.slice(0, at), ':', raw.slice(at + 1)], raw }
    : single(raw, raw.replace(/^(?:\.\/)+(?=[^/])/u, '').replace(/^\.\/+$/u, '.'));
}
