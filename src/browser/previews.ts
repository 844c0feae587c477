type Preview = { kind: string; title: string; text: string };

const delay = { show: 250, hide: 200, press: 500 };

/**
 * Previews of concepts and commands by WCAG 1.4.13: on hover, focus and long press, dismissed by
 * Escape, and staying while the pointer is on them. A preview is what the page itself begins with, so
 * that the page is there already when the link is followed; it is put in as text.
 */
export function listenForPreviews(): void {
  const box = document.querySelector<HTMLElement>('#preview');
  if (!box || !('popover' in box)) return;
  const fetched = new Map<string, Promise<Preview | null>>();
  let timer = 0;
  let owner: HTMLAnchorElement | null = null;

  const hide = () => {
    clearTimeout(timer);
    owner?.removeAttribute('aria-describedby');
    owner = null;
    if (box.matches(':popover-open')) box.hidePopover();
  };
  const show = async (link: HTMLAnchorElement) => {
    const asked = fetched.get(link.href) ?? fetchPreview(link.href);
    fetched.set(link.href, asked);
    const preview = await asked;
    if (!preview || owner !== link) return;
    fill(box, preview);
    link.setAttribute('aria-describedby', 'preview');
    box.showPopover();
    place(box, link);
  };
  const begin = (link: HTMLAnchorElement, wait: number) => {
    clearTimeout(timer);
    if (owner === link) return;
    hide();
    owner = link;
    timer = window.setTimeout(() => void show(link), wait);
  };
  const end = () => {
    clearTimeout(timer);
    timer = window.setTimeout(hide, delay.hide);
  };

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const link = findMention(event.target);
    if (link) begin(link, delay.show);
    else if (box.contains(event.target as Node)) clearTimeout(timer);
    else if (owner) end();
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = findMention(target);
    if (link?.matches(':focus-visible')) begin(link, 0);
    // A long press focuses its own link too.
    else if (owner && link !== owner && !box.contains(target as Node)) hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  addEventListener('scroll', () => owner && hide(), { passive: true });
  listenForPress((link) => begin(link, 0), hide);
}

/** A long press shows the preview in place of the browser's menu; a touch elsewhere hides it. */
function listenForPress(show: (link: HTMLAnchorElement) => void, hide: () => void): void {
  let timer = 0;
  let shown = false;
  document.addEventListener('touchstart', ({ target }) => {
    const link = findMention(target);
    shown = false;
    clearTimeout(timer);
    if (!link) {
      if (!(target as Element).closest('#preview')) hide();
      return;
    }
    timer = window.setTimeout(() => {
      shown = true;
      show(link);
    }, delay.press);
  });
  for (const type of ['touchend', 'touchmove', 'touchcancel']) {
    document.addEventListener(type, () => clearTimeout(timer), { passive: true });
  }
  for (const type of ['contextmenu', 'click']) {
    document.addEventListener(type, (event) => {
      if (shown && findMention(event.target)) event.preventDefault();
      if (type === 'click') shown = false;
    });
  }
}

const findMention = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.mention') : null;

async function fetchPreview(address: string): Promise<Preview | null> {
  try {
    const response = await fetch(address);
    return response.ok ? readPreview(await response.text()) : null;
  } catch {
    return null;
  }
}

function readPreview(html: string): Preview {
  // Without the head, whose styles are against the policy of the page that is read.
  const content = /<main\b[^]*<\/main>/.exec(html)?.[0] ?? '';
  const page = new DOMParser().parseFromString(content, 'text/html');
  page.querySelector('.lead .source')?.remove();
  const read = (selector: string) =>
    page.querySelector(`main ${selector}`)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return { kind: read('.kind'), title: read('h1'), text: read('.lead') };
}

function fill(box: HTMLElement, { kind, title, text }: Preview): void {
  const lines = [
    ['kind', kind],
    ['title', title],
    ['text', text],
  ] as const;
  box.replaceChildren(
    ...lines.map(([name, value]) => {
      const line = document.createElement('span');
      line.className = `preview-${name}`;
      line.textContent = value;
      return line;
    }),
  );
}

/** Below the link, or above it where there is no room; never out of the window. */
function place(box: HTMLElement, link: HTMLElement): void {
  const rect = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.max(8, Math.min(rect.left, innerWidth - width - 8));
  const fits = rect.bottom + height + 8 < innerHeight || rect.top < height + 8;
  box.style.left = `${left}px`;
  box.style.top = `${fits ? rect.bottom + 4 : rect.top - height - 4}px`;
}
