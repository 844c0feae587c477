/** An image reference in the short form that Docker shows: `node`, not `docker.io/library/node`. */
export type ImageReference = { name: string; tag: string; digest: string };

/** Parts of `[registry/][namespace/]repository[:tag][@digest]`; the tag is empty where none is given. */
export function readImage(value: string): ImageReference {
  const [front, digest = ''] = splitOnce(value, '@');
  const slash = front.lastIndexOf('/');
  const colon = front.indexOf(':', slash + 1);
  const name = colon < 0 ? front : front.slice(0, colon);
  const tag = colon < 0 ? '' : front.slice(colon + 1);
  return { name: shortName(name), tag, digest };
}

function splitOnce(text: string, sign: string): [string, string?] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Docker Hub is the registry where none is named, `library` the namespace. */
const shortName = (name: string): string =>
  name
    .replace(/^(?:(?:index\.|registry-1\.)?docker\.io\/)(?:library\/)?/u, '')
    .replace(/^library\/(?=[^/]+$)/u, '');

const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/u;
const domain =
  /^(?:localhost|[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*:\d+|\[[0-9a-f:]+\](?::\d+)?)$/iu;

export type ImageProblem = 'upper' | 'shape' | 'tag';

/** What the client would refuse in a reference without placeholders; null where nothing is wrong. */
export function imageProblem(value: string): ImageProblem | null {
  const [front, digest] = splitOnce(value, '@');
  const slash = front.lastIndexOf('/');
  const colon = front.indexOf(':', slash + 1);
  const tag = colon < 0 ? undefined : front.slice(colon + 1);
  const parts = (colon < 0 ? front : front.slice(0, colon)).split('/');
  const first = parts[0] ?? '';
  const path =
    parts.length > 1 && (domain.test(first) || /[A-Z]/u.test(first)) ? parts.slice(1) : parts;
  if (tag !== undefined && !/^\w[\w.-]{0,127}$/u.test(tag)) return 'tag';
  if (digest !== undefined && !/^\w+(?:[+._-]\w+)*:[0-9a-fA-F]{32,}$/u.test(digest)) return 'shape';
  if (path.every((part) => component.test(part))) return null;
  return path.every((part) => component.test(part.toLowerCase())) ? 'upper' : 'shape';
}
