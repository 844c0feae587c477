import type { Html, Text } from 'mdast';
import { asText, cutText } from './cut-text.ts';

/** What of a note's raw HTML reaches a page, and with which attributes. */
const allowed: Record<string, readonly string[]> = {
  br: [],
  kbd: [],
  sub: [],
  sup: [],
  details: ['open'],
  summary: [],
  img: ['src', 'alt', 'title', 'width', 'height'],
};

const tagPattern =
  /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)((?:\s+(?:"[^"<]*"|'[^'<]*'|[^<>"'])*?)?)\s*\/?>/gi;
const attributePattern = /([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gi;

/**
 * Raw HTML as nodes: allowed tags written anew with their allowed attributes, everything else as the
 * text that it is. Comments leave nothing. `toSource` gives the site's address of a local image or null.
 */
export function splitHtml(
  value: string,
  toSource: (src: string) => string | null,
): (Html | Text)[] {
  return cutText<Html | Text>(value, tagPattern, asText, (match) => readTag(match, toSource));
}

function readTag(
  match: RegExpExecArray,
  toSource: (src: string) => string | null,
): (Html | Text)[] {
  const [whole, slash, name = '', rest = ''] = match;
  if (whole.startsWith('<!--')) return [];
  const tag = name.toLowerCase();
  const names = Object.hasOwn(allowed, tag) ? allowed[tag] : undefined;
  if (!names) return asText(whole);
  if (slash) return [{ type: 'html', value: `</${tag}>` }];
  const attributes = readAttributes(rest).filter(([key]) => names.includes(key));
  const source = tag === 'img' ? toSource(new Map(attributes).get('src') ?? '') : '';
  if (source === null) return asText(whole);
  const written = attributes.map(
    ([key, text]) => ` ${key}="${escape(key === 'src' ? source : text)}"`,
  );
  return [{ type: 'html', value: `<${tag}${written.join('')}>` }];
}

function readAttributes(text: string): [string, string][] {
  return [...text.matchAll(attributePattern)].map(([, key = '', double, single, bare]) => [
    key.toLowerCase(),
    double ?? single ?? bare ?? '',
  ]);
}

const escape = (text: string) => text.replace(/[&"<>]/g, (letter) => `&#${letter.codePointAt(0)};`);

const deepest = 60;

/** Tells of one tag after the other whether it opens an element within more others than a parser can go into. */
export function watchDepth(): (tag: string) => boolean {
  const open: string[] = [];
  return (tag) => {
    const name = /\w+/.exec(tag)?.[0] ?? '';
    if (tag.startsWith('</'))
      open.splice(open.includes(name) ? open.lastIndexOf(name) : open.length);
    else if (open.length === deepest) return true;
    else if (!voids.has(name)) open.push(name);
    return false;
  };
}

const voids = new Set(['br', 'img']);
