import type { PassageId } from '../model/ids.ts';
import type { Command, Passage, Usage } from '../model/library.ts';
import type { SheetEntry } from '../model/sheet.ts';
import type { Named } from './gather.ts';

/** How full a sheet is: forms of each command, and whether their options are explained. */
export type Fullness = { forms: number; options: boolean };

/** A command as it stands on a section's sheet: its forms among the usages there, or its synopsis. */
export function commandEntries(
  command: Command,
  here: readonly Usage[],
  fullness: Fullness,
  passages: ReadonlyMap<PassageId, Passage>,
): SheetEntry[] {
  const told = here.filter((usage) => isToldApart(usage, passages.get(usage.passage)));
  const forms = distinctForms(told.filter(isShowable(command))).slice(0, fullness.forms);
  const options = fullness.options ? taughtOptions(command, here) : [];
  if (forms.length === 0) return [summaryEntry(command, options)];
  return forms.map((usage, at) => ({
    code: oneLine(usage.raw),
    text: usage.explanation ?? command.summary,
    about: command.id,
    options: at === forms.length - 1 ? options : [],
    risk: at === 0 ? command.risk : null,
  }));
}

/** A command as it stands on the sheet of a course: its synopsis and what it does. */
export function summaryEntry(command: Command, options: SheetEntry['options']): SheetEntry {
  const { id, synopsis, summary, risk } = command;
  return { code: synopsis, text: summary, about: id, options, risk };
}

/** The options that the notes teach, of those in the usages where some are given. */
export function taughtOptions(command: Command, usages?: readonly Usage[]): SheetEntry['options'] {
  const used = usages && new Set(usages.flatMap(({ options }) => options));
  return command.options
    .filter(({ names, taught, summary }) => {
      return taught && summary && (!used || names.some((name) => used.has(name)));
    })
    .map(({ names, summary }) => ({ code: names.toReversed().join(', '), text: summary }));
}

/** Instructions or keys, each by the shortest line that shows more than its name. */
export function namedEntries(entities: readonly Named[]): SheetEntry[] {
  return entities.map((entity) => {
    const shortest = entity.usages
      .map(({ raw }) => raw.replace(/\s#\s.*$/, '').trim())
      .filter((raw) => !raw.includes('\n') && raw.length <= 48)
      .toSorted((a, b) => a.length - b.length);
    const code = shortest.find((raw) => raw.length > entity.name.length + 1) ?? entity.name;
    return { code, text: entity.summary, about: entity.id, options: [], risk: null };
  });
}

/** Explained, short, and more than the bare name of a command that needs something to act on. */
const isShowable =
  ({ synopsis }: Command) =>
  ({ verdict, raw, explanation, options, operands }: Usage) => {
    const isBare = options.length === 0 && operands.length === 0;
    const needsOperand = /(^|\s)\{/.test(synopsis);
    const isWhole = verdict === 'valid' && !(isBare && needsOperand);
    return isWhole && explanation !== null && oneLine(raw).length <= 110;
  };

/**
 * A sheet gives what is said of a command by itself (`docker ps`: 목록을 본다); what is left of a
 * sentence around one, or the head of its row in a table, says little without the rest.
 */
function isToldApart({ raw, form }: Usage, passage: Passage | undefined): boolean {
  if (form === 'block' || !passage) return true;
  const [before = '', behind = ''] = passage.text.split(`\`${raw}\``);
  return (
    /(^|[.!?]\s)\s*$/.test(before) && /^\s*(?:[:：]|[-–—→]\s|(?:은|는|으로|로)\s)/.test(behind)
  );
}

/** The shortest usage for each set of options, short ones first. */
function distinctForms(usages: readonly Usage[]): Usage[] {
  const sorted = usages.toSorted((a, b) => a.raw.length - b.raw.length);
  const byForm = new Map<string, Usage>();
  for (const usage of sorted) {
    const form = usage.options.toSorted().join(' ');
    if (!byForm.has(form)) byForm.set(form, usage);
  }
  return [...byForm.values()];
}

const oneLine = (raw: string) => raw.replace(/\s*\\\n\s*/g, ' ').trim();
