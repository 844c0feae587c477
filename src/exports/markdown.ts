import type { EntityId, PassageId, SectionId } from '../model/ids.ts';
import type {
  Command,
  CommandOption,
  ComposeKey,
  Concept,
  Instruction,
  Passage,
  Section,
} from '../model/library.ts';
import type { AddressOf } from './address.ts';

/** What the pages link to, by id. */
export type Catalogue = {
  entities: ReadonlyMap<EntityId, { title: string; url: string }>;
  passages: ReadonlyMap<PassageId, Passage>;
  sections: ReadonlyMap<SectionId, Section>;
};

/** Places in the notes that a page names, as the page itself. */
const mostPlaces = 200;

/** A reference page as Markdown, for readers and programs that take no HTML. */
export function writeConcept(concept: Concept, index: Catalogue, addressOf: AddressOf): string {
  const { term, english, aliases, definition, mentions, contrasts, related } = concept;
  const name = english && english !== term ? `${term} (${english})` : term;
  const others = (ids: readonly EntityId[]) =>
    ids
      .flatMap((id) => index.entities.get(id) ?? [])
      .map(({ title, url }) => `- [${title}](${addressOf(url)}index.md)`);
  const places = mentions.slice(0, mostPlaces).flatMap(({ passage, sentence }) => {
    const found = index.passages.get(passage);
    return found ? [`- ${linkSection(found.section, index, addressOf)}: ${sentence}`] : [];
  });
  return joinParts([
    `# ${name}`,
    definition?.text,
    aliases.length > 0 && `다른 이름: ${aliases.join(', ')}`,
    part('헷갈리는 것', others(contrasts)),
    part('나오는 곳', places),
    part('가까운 개념', others(related)),
  ]);
}

export function writeCommand(command: Command, index: Catalogue, addressOf: AddressOf): string {
  const { names, synopsis, summary, risk, options, usages } = command;
  const [name = '', ...otherNames] = names;
  return joinParts([
    `# ${name}`,
    summary,
    fence(synopsis),
    risk && `주의: ${risk}`,
    otherNames.length > 0 && `다른 이름: ${otherNames.map(code).join(', ')}`,
    part('옵션', options.filter(({ taught }) => taught).map(writeOption)),
    part('노트의 쓰임', listUsages(usages, index, addressOf)),
  ]);
}

export function writeNamed(
  { name, summary, usages }: Instruction | ComposeKey,
  index: Catalogue,
  addressOf: AddressOf,
): string {
  return joinParts([
    `# ${name}`,
    summary,
    part('노트의 쓰임', listUsages(usages, index, addressOf)),
  ]);
}

const writeOption = ({ names, value, valueKind, summary }: CommandOption) =>
  `- ${names.map(code).join(', ')}${value === 'none' || !valueKind ? '' : ` (${valueKind})`}: ${summary}`;

type AnyUsage = { raw: string; section: SectionId; explanation: string | null };

const listUsages = (usages: readonly AnyUsage[], index: Catalogue, addressOf: AddressOf) =>
  usages
    .slice(0, mostPlaces)
    .map(({ raw, section, explanation }) =>
      [
        `- ${code(raw.replaceAll(/\s+/g, ' '))}`,
        explanation && ` — ${explanation.replaceAll(/\s+/g, ' ')}`,
        ` (${linkSection(section, index, addressOf)})`,
      ]
        .filter(Boolean)
        .join(''),
    );

function linkSection(id: SectionId, index: Catalogue, addressOf: AddressOf): string {
  const section = index.sections.get(id);
  return section ? `[${nameSection(section)}](${addressOf(section.url)}index.md)` : '';
}

const nameSection = ({ number, title }: Section) => (number === null ? title : `섹션 ${number}`);

/** A code span, fenced by one backtick more than stands in it. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const gap = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${gap}${text}${gap}${fence}`;
}

const fence = (text: string) => `\`\`\`\n${text}\n\`\`\``;

const part = (title: string, rows: readonly string[]) =>
  rows.length > 0 && `## ${title}\n\n${rows.join('\n')}`;

/** Parts of a page with a blank line between them; what is empty or false is left out. */
export const joinParts = (parts: readonly (string | false | null | undefined)[]) =>
  `${parts.filter(Boolean).join('\n\n')}\n`;
