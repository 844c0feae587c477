/** By concept what its lines lead to, and whether the two are compared. */
type Lines = ReadonlyMap<string, ReadonlyMap<string, boolean>>;

/** On a map, a concept that is pointed at or focused stands out, with lines to its neighbours. */
for (const map of document.querySelectorAll('[data-map]')) {
  const pills = new Map(
    [...map.querySelectorAll<HTMLElement>('[data-id]')].map((pill) => [pill.dataset['id'], pill]),
  );
  const lines = readLines([...pills.values()]);
  for (const type of ['pointerover', 'focusin', 'focusout', 'pointerleave']) {
    map.addEventListener(type, ({ target }) => light(type === 'focusout' ? null : target));
  }

  function light(target: EventTarget | null): void {
    const id = (target as Element | null)?.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? '';
    const near = lines.get(id);
    for (const [other, pill] of pills) pill.classList.toggle('on', near?.has(other ?? ''));
    const svg = map.querySelector('svg');
    const from = pills.get(id);
    svg?.replaceChildren(
      ...[...(near ?? [])].flatMap(([other, isContrast]) => {
        const to = pills.get(other);
        return from && to ? [drawLine(svg, from, to, isContrast)] : [];
      }),
    );
  }
}

/** Each line is told by one of its ends, and known to both. */
function readLines(pills: readonly HTMLElement[]): Lines {
  const lines = new Map<string, Map<string, boolean>>();
  const add = (from: string, to: string, isContrast: boolean) => {
    const known = lines.get(from) ?? new Map<string, boolean>();
    lines.set(from, known.set(to, isContrast || (known.get(to) ?? false)));
  };
  for (const { dataset } of pills) {
    const id = dataset['id'] ?? '';
    for (const name of ['contrasts', 'related']) {
      for (const other of dataset[name]?.split(' ') ?? []) {
        add(id, other, name === 'contrasts');
        add(other, id, name === 'contrasts');
      }
    }
  }
  return lines;
}

function drawLine(svg: Element, from: Element, to: Element, isContrast: boolean): Element {
  const corner = svg.getBoundingClientRect();
  const [[x1, y1], [x2, y2]] = [from, to].map((pill) => {
    const { left, top, width, height } = pill.getBoundingClientRect();
    return [left + width / 2 - corner.left, top + height / 2 - corner.top] as const;
  }) as [readonly [number, number], readonly [number, number]];
  const bend = (x2 - x1) / 3;
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', `M${x1},${y1}C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`);
  if (isContrast) path.classList.add('dashed');
  return path;
}
