import type { Image, Link, Nodes, PhrasingContent, Root, Text } from 'mdast';
import type { RelativeFile } from '../model/paths.ts';
import { isForeign, wikilink } from '../parse/index.ts';
import { href } from '../site-url.ts';
import { asText, cutText } from './cut-text.ts';
import { resolveName, resolvePath, type Targets } from './resolve-target.ts';
import { walk } from './walk.ts';

type Place = { targets: Targets; from: RelativeFile; source: string };

const onTheWeb = /^(https?:)?\/\//i;
const safeScheme = /^(https?|mailto|tel):/i;

/**
 * Makes what a note points at addresses of the site: other notes, files beside it, `[[names]]`. An
 * image of another origin becomes a link; a link with a scheme such as `javascript:` its source text.
 */
export function mendLinks(root: Root, place: Place): void {
  walk<Nodes>(root, (node, at, parent) => {
    const mended = parent && mendNode(node, place);
    if (!mended) return;
    parent.children.splice(at, 1, ...(mended as never[]));
    return at + mended.length;
  });
}

function mendNode(node: Nodes, place: Place): PhrasingContent[] | null {
  if (node.type === 'image') return [mendImage(node, place)];
  if (node.type === 'link') return mendLink(node, place);
  if (node.type === 'text' && node.value.includes('[[')) return showWikilinks(node, place);
  return null;
}

/** Null where the link stays as it is, so that its own text is visited too. */
function mendLink(link: Link, { targets, from, source }: Place): PhrasingContent[] | null {
  const classes = link.data?.hProperties?.['className'];
  if (Array.isArray(classes) && classes.includes('mention')) {
    link.url = href(link.url);
    return null;
  }
  const url = link.url.replace(/[\u0000-\u0020]+/g, '');
  if (safeScheme.test(url) || url.startsWith('//')) {
    link.data = { ...link.data, hProperties: { rel: ['external', 'noopener'] } };
    return null;
  }
  if (isForeign(url)) return [asSource(link, source)];
  const resolved = resolvePath(targets, from, link.url);
  if (!resolved) return unresolved(link.children, link.url);
  link.url = href(resolved);
  return null;
}

/** The words of a link to nowhere, marked; the linter names the place. */
function unresolved(children: PhrasingContent[], title: string): PhrasingContent[] {
  return [
    {
      type: 'emphasis',
      children,
      data: {
        hName: 'span',
        hProperties: { className: ['broken-link'], title: `없는 곳: ${title}` },
      },
    },
  ];
}

function mendImage(image: Image, { targets, from, source }: Place): PhrasingContent {
  const { url, alt } = image;
  if (onTheWeb.test(url)) {
    return {
      type: 'link',
      url,
      children: [{ type: 'text', value: alt ? `그림: ${alt}` : url }],
      data: { hProperties: { rel: ['external', 'noopener'] } },
    };
  }
  const resolved = isForeign(url) ? null : resolvePath(targets, from, url);
  return resolved ? showImage(resolved, alt ?? '') : asSource(image, source);
}

function showImage(url: string, alt: string): Image {
  return {
    type: 'image',
    url: href(url),
    alt,
    data: { hProperties: { loading: 'lazy', decoding: 'async' } },
  };
}

function asSource(node: Link | Image, source: string): Text {
  const { start, end } = node.position ?? {};
  return { type: 'text', value: source.slice(start?.offset ?? 0, end?.offset ?? 0) || node.url };
}

const showWikilinks = ({ value }: Text, { targets, from }: Place): PhrasingContent[] =>
  cutText<PhrasingContent>(value, wikilink, asText, ([, embed, name = '', label = '']) =>
    showWikilink(resolveName(targets, from, name), name, label, embed === '!'),
  );

const pictures = /\.(avif|gif|jpe?g|png|svg|webp)$/i;

function showWikilink(
  url: string | null,
  name: string,
  label: string,
  embed: boolean,
): PhrasingContent[] {
  const words: Text[] = [
    { type: 'text', value: label || name.replace(/^#/, '').replace('#', ' › ') },
  ];
  if (!url) return unresolved(words, name);
  if (embed && pictures.test(url))
    return [showImage(url, /^\d+(x\d+)?$/.test(label) ? name : label || name)];
  return [{ type: 'link', url: href(url), children: words }];
}
