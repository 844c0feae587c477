import GithubSlugger from 'github-slugger';
import type { Compilation } from '../library/index.ts';
import { type RelativeFile, SiteUrl } from '../model/paths.ts';
import { baseName } from '../parse/index.ts';

/** What a link in a note may point at: the sections of each note, and the files beside them. */
export type Targets = {
  sections: ReadonlyMap<string, readonly SectionTarget[]>;
  files: ReadonlySet<string>;
  terms: ReadonlyMap<string, SiteUrl>;
};

type SectionTarget = {
  title: string;
  url: SiteUrl;
  /** Headings, and block ids as `^id`. */
  anchors: readonly { text: string; slug: string }[];
};

/** Everything of a project that links can reach, gathered once. */
export function gatherTargets(compilation: Compilation, files: readonly RelativeFile[]): Targets {
  const { notes, library } = compilation;
  const named = [
    ...library.concepts.flatMap(({ term, english, aliases, url }) =>
      [term, english, ...aliases].flatMap((name) => (name ? [[fold(name), url] as const] : [])),
    ),
    ...library.commands.flatMap(({ names, url }) =>
      names.map((name) => [fold(name), url] as const),
    ),
  ];
  return {
    sections: new Map(
      notes.map(({ file, sections }) => [
        file,
        sections.map(({ section: { title, url }, anchors }) => ({ title, url, anchors })),
      ]),
    ),
    files: new Set(files),
    terms: new Map(named.toReversed()),
  };
}

const fold = (name: string) => name.normalize('NFC').toLowerCase().trim();

/** The site's address of a file or note named relative to a note; null where there is none. */
export function resolvePath(targets: Targets, from: RelativeFile, link: string): SiteUrl | null {
  const [path = '', anchor = ''] = splitAnchor(link).map(decode);
  const file = path ? joinPath(from, path) : from;
  if (file === null) return null;
  const sections = targets.sections.get(file) ?? targets.sections.get(`${file}.md`);
  if (sections) return sectionAddress(sections, anchor);
  return targets.files.has(file) ? fileUrl(file) : null;
}

/** `[[노트#제목]]`, `[[용어]]` or `![[그림.png]]`: a note, a term or a file by its name alone. */
export function resolveName(targets: Targets, from: RelativeFile, link: string): SiteUrl | null {
  const [name = '', anchor = ''] = splitAnchor(link.normalize('NFC').trim());
  if (!name) return resolvePath(targets, from, `#${anchor}`);
  const direct = resolvePath(targets, from, encodeURI(link.trim()));
  if (direct) return direct;
  const isNamed = (file: string) =>
    file === name || file.endsWith(`/${name}`) || baseName(file) === baseName(name);
  const note = [...targets.sections].find(([file]) => isNamed(file));
  if (note) return sectionAddress(note[1], anchor);
  const section = [...targets.sections.values()]
    .flat()
    .find(({ title }) => fold(title) === fold(name));
  const file = [...targets.files].find((path) => path === name || path.endsWith(`/${name}`));
  return section?.url ?? targets.terms.get(fold(name)) ?? (file ? fileUrl(file) : null);
}

/** Where a file beside the notes is on the site. */
const fileUrl = (file: string) => SiteUrl.parse(`/files/${file}`);

function sectionAddress(sections: readonly SectionTarget[], anchor: string): SiteUrl | null {
  const [first] = sections;
  if (!anchor) return first?.url ?? null;
  const wanted = new GithubSlugger().slug(anchor);
  for (const { url, title, anchors } of sections) {
    if (new GithubSlugger().slug(title) === wanted) return url;
    const found = anchors.find(({ text, slug }) => slug === wanted || text === anchor);
    if (found) return SiteUrl.parse(`${url}#${found.slug}`);
  }
  return first?.url ?? null;
}

function joinPath(from: RelativeFile, path: string): string | null {
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.length === 0) return null;
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/').normalize('NFC');
}

function splitAnchor(link: string): string[] {
  const at = link.indexOf('#');
  return at < 0 ? [link] : [link.slice(0, at), link.slice(at + 1)];
}

function decode(link: string): string {
  try {
    return decodeURIComponent(link).normalize('NFC');
  } catch {
    return link.normalize('NFC');
  }
}
