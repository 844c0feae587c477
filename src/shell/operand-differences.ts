import type { Canonical } from './canonical.ts';
import type { CanonicalSlot } from './canonical-operands.ts';
import type { CanonicalValue } from './canonical-value.ts';
import type { CommandLine } from './command-line.ts';
import type { OperandKind, ValueKind } from './grammar.ts';
import { show } from './holes.ts';
import { operandName } from './operand-names.ts';
import { sameOrder, unmatched } from './unmatched.ts';
import { valueDifferences } from './value-differences.ts';
import { missing as missingText, quote, unwanted } from './wording.ts';

/** How the operands differ; silent where they only look so for an unknown option before them. */
export function operandDifferences(expected: Canonical, given: Canonical): string[] {
  if (isSavedByOption(expected.line, given.line)) return [];
  if (hasLooseTypes(expected.line, given.line))
    return ['리소스 종류가 여럿이면 빈칸 없이 쉼표로 이어 씁니다'];
  const [ones, others] = [expected.slots, given.slots];
  const all = (slots: CanonicalSlot[]) => slots.flatMap(({ values }) => values);
  if (isSwap(all(ones), all(others))) return [swapText(all(ones))];
  return Array.from(
    { length: Math.max(ones.length, others.length) },
    (_, at) => [ones[at], others[at]] as const,
  ).flatMap(([one, other]) => slotDifferences(one, other));
}

/** `build -e A=1 .`: what follows an unknown option was meant for its value. */
function isSavedByOption(expected: CommandLine, given: CommandLine): boolean {
  const values = given.operands.filter(({ start }) =>
    given.options.some(
      ({ grammar, value, end }) =>
        grammar === null &&
        value === null &&
        end < start &&
        given.text.slice(end, start).trim() === '',
    ),
  );
  const plain = ({ operands }: CommandLine) =>
    operands
      .filter((use) => !values.includes(use))
      .map(({ value }) => ({ fields: [value], raw: value }));
  const [one, other] = [plain(expected), plain(given)];
  return values.length > 0 && one.length === other.length && sameOrder(one, other);
}

/** `kubectl get deploy svc` for `deploy,svc`: the second word is a name. */
const hasLooseTypes = (expected: CommandLine, given: CommandLine): boolean =>
  given.operands.length > expected.operands.length &&
  given.operands[0]?.grammar?.kind === 'resource' &&
  (expected.operands[0]?.value.includes(',') ?? false) &&
  !given.operands.some(({ value }) => value.includes(','));

/** The same operands in another order, placeholders of two included. */
function isSwap(expected: CanonicalValue[], given: CanonicalValue[]): boolean {
  if (expected.length < 2 || expected.length !== given.length || sameOrder(expected, given))
    return false;
  if (expected.length === 2) return sameOrder(expected, [...given].reverse());
  const sorted = (values: CanonicalValue[]) => values.map(({ raw }) => raw).sort();
  return sorted(expected).join('\0') === sorted(given).join('\0');
}

const swapText = (values: CanonicalValue[]): string =>
  `순서가 뒤바뀌었습니다: ${values.map(({ raw }) => show(raw)).join(' ')} 순서로 씁니다`;

/** Kinds of operands whose values are told apart piece by piece, as those of options are. */
const kinds: Partial<Record<OperandKind, ValueKind>> = {
  image: 'image',
  repository: 'image',
  pair: 'pair',
  port: 'port',
};

function slotDifferences(
  one: CanonicalSlot | undefined,
  other: CanonicalSlot | undefined,
): string[] {
  const { missing, extra } = unmatched(one?.values ?? [], other?.values ?? []);
  const room = one?.room ?? other?.room ?? null;
  const name = operandName(room ?? undefined);
  const subject = { name: room?.kind === 'pair' ? '' : name, place: `${name} 자리에` };
  const pairs = Math.min(missing.length, extra.length);
  const isReordered =
    missing.length === 0 &&
    extra.length === 0 &&
    one?.ordered &&
    other &&
    !sameOrder(one.values, other.values);
  return [
    ...missing
      .slice(0, pairs)
      .flatMap((value, at) =>
        valueDifferences(
          kinds[room?.kind ?? 'text'] ?? 'string',
          subject,
          [value],
          [extra[at] as CanonicalValue],
        ),
      ),
    ...missing.slice(pairs).map(({ raw }) => missingText(`${name} ${quote(raw)}`)),
    ...extra.slice(pairs).map(({ raw }) => unwanted(quote(raw))),
    ...(isReordered ? [swapText(one.values)] : []),
  ];
}
