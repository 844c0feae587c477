import { announce } from './announce.ts';

/** What a copy button copies: the code beside it as it shows, without prompts and hidden forms. */
function readSource(button: Element): string {
  const box = button.closest('[data-anatomy], .code-block, .code-line, .use');
  const parts = box?.querySelectorAll<HTMLElement>('[data-copy-source] .part');
  if (parts && parts.length > 0) return [...parts].map((part) => part.innerText.trim()).join(' ');
  const code = box?.querySelector('code')?.cloneNode(true);
  if (!(code instanceof Element)) return '';
  for (const prompt of code.querySelectorAll('.prompt')) prompt.remove();
  return code.textContent.trim();
}

/** Copy buttons go where there is no clipboard, and say what became of the copying. */
export function listenForCopy(): void {
  if (!('clipboard' in navigator)) {
    for (const button of document.querySelectorAll<HTMLElement>('[data-copy]'))
      button.hidden = true;
    return;
  }
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-copy]');
    if (button) void copyFrom(button);
  });
}

async function copyFrom(button: HTMLElement): Promise<void> {
  const done = await navigator.clipboard.writeText(readSource(button)).then(
    () => '복사했어요',
    () => '복사하지 못했어요',
  );
  button.textContent = done;
  announce(done);
  setTimeout(() => {
    button.textContent = '복사';
  }, 1500);
}
