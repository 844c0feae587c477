/** On the map, the lines of the concept that is pointed at or focused stand out. */
const map = document.querySelector('[data-map]');

const highlight = ({ target }: Event) => {
  const id = target instanceof Element && target.closest<HTMLElement>('[data-id]')?.dataset['id'];
  for (const edge of map?.querySelectorAll<SVGElement>('[data-ends]') ?? []) {
    const ends = edge.dataset['ends']?.split(' ') ?? [];
    edge.classList.toggle('on', Boolean(id) && ends.includes(id || ''));
  }
};

for (const type of ['pointerover', 'focusin', 'focusout', 'pointerleave']) {
  map?.addEventListener(type, highlight);
}
