export type Choice = {
  /** Draws what is chosen after the list has changed: the one moved to if it is still there, or the first. */
  renew(): void;
  move(step: number): void;
  /** Forgets what was moved to: a new query starts from its best result. */
  reset(): void;
  chosen(): HTMLAnchorElement | null;
  count(): number;
};

/** Which option of the list is chosen, while the focus stays in the input (combobox of ARIA). */
export function createChoice(input: HTMLInputElement, list: HTMLElement): Choice {
  let movedTo: string | null = null;
  const listOptions = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const findChosen = () => list.querySelector<HTMLAnchorElement>('[aria-selected=true]');

  function choose(option: HTMLAnchorElement | undefined): void {
    findChosen()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-expanded', String(option !== undefined));
  }

  return {
    renew() {
      const options = listOptions();
      const moved = options.find(({ href }) => href === movedTo);
      choose(moved ?? options[0]);
      moved?.scrollIntoView({ block: 'nearest' });
    },
    move(step) {
      const options = listOptions();
      const chosen = findChosen();
      const at = chosen ? options.indexOf(chosen) : -1;
      const next = options[(at + step + options.length) % options.length];
      if (!next) return;
      movedTo = next.href;
      choose(next);
      next.scrollIntoView({ block: 'nearest' });
    },
    reset: () => void (movedTo = null),
    chosen: findChosen,
    count: () => listOptions().length,
  };
}
