/** On a map, a concept that is pointed at or focused stands out with its lines and its neighbours. */
for (const map of document.querySelectorAll('[data-map]')) {
  for (const type of ['pointerover', 'focusin', 'focusout', 'pointerleave']) {
    map.addEventListener(type, ({ target }) => light(map, type === 'focusout' ? null : target));
  }
}

function light(map: Element, target: EventTarget | null): void {
  const id = target instanceof Element && target.closest<HTMLElement>('[data-id]')?.dataset['id'];
  const near = new Set([id]);
  for (const edge of map.querySelectorAll<SVGElement>('[data-ends]')) {
    const ends = edge.dataset['ends']?.split(' ') ?? [];
    const isNear = Boolean(id) && ends.includes(id || '');
    edge.classList.toggle('on', isNear);
    if (isNear) for (const end of ends) near.add(end);
  }
  for (const pill of map.querySelectorAll<SVGElement>('[data-id]')) {
    pill.classList.toggle('on', near.has(pill.dataset['id']));
  }
}
