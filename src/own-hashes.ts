import { createHash } from 'node:crypto';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
/** Scripts and styles with what they hold, and every other tag: an attribute may speak of `<style>` too. */
const tags =
  /<(script|style)\b(?:"[^"]*"|'[^']*'|[^>"'])*>([^]*?)<\/\1>|<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/g;

/**
 * Astro's policy lists the hashes of every script and style of the whole site, 1.2 KB that no compression
 * shrinks; a page keeps those of its own inline ones. What stands in files is allowed by `'self'`.
 */
export function keepOwnHashes(html: string): string {
  const own = new Set(Array.from(html.matchAll(tags), ([, , code]) => code && hashOf(code)));
  return html.replace(policy, (meta) =>
    meta.replace(/ 'sha256-([^']*)'/g, (rule, hash: string) => (own.has(hash) ? rule : '')),
  );
}

const hashOf = (code: string) => createHash('sha256').update(code).digest('base64');
