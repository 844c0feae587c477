/** An element with attributes and children; text stays text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Puts the nodes into a place unless it shows the same: a button is not taken away under a finger. */
export function renew(place: HTMLElement, ...nodes: Node[]): void {
  const fresh = place.cloneNode() as HTMLElement;
  fresh.append(...nodes);
  if (!fresh.isEqualNode(place)) place.replaceChildren(...nodes);
}
