/** Whether keys pressed there are text. */
export const writesText = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

/** `?` shows the keys; `[` and `]` follow the links to the previous and the next page. */
export function listenForKeys(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#keys');
  const open = () => dialog?.open || dialog?.showModal();
  document.querySelector('[data-keys-open]')?.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    const taken = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey;
    if (taken || writesText(event.target) || document.querySelector('dialog[open]')) return;
    if (event.key === '?') open();
    if (event.key === '[') follow('prev');
    if (event.key === ']') follow('next');
  });
}

function follow(rel: 'prev' | 'next'): void {
  document.querySelector<HTMLAnchorElement>(`a[rel="${rel}"]`)?.click();
}
