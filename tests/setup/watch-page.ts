import type { BrowserContext, Page } from 'playwright-core';

/**
 * A page in which a script of an attacker cannot run unseen: what runs calls `alert`, what the policy
 * stops is told (the notes' HTML must not need it), and no request leaves the site.
 */
export async function watchPage(context: BrowserContext, site: string) {
  const found: string[] = [];
  const page = await context.newPage();
  await context.exposeFunction('tellAttack', (what: string) => found.push(`${page.url()} ${what}`));
  await page.addInitScript(() => {
    const tell = (globalThis as unknown as { tellAttack: (what: string) => void }).tellAttack;
    for (const name of ['alert', 'confirm', 'prompt', 'msgbox'])
      Object.assign(globalThis, { [name]: () => tell('실행됨') });
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, sample, blockedURI }) =>
        tell(`정책이 막음: ${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  page.on('dialog', (dialog) => {
    found.push(`${page.url()} 대화 상자`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => found.push(`${page.url()} 오류: ${message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(data|blob|about):/.test(url))
      found.push(`${page.url()} 요청: ${url}`);
  });
  context.on('page', (opened) => found.push(`${page.url()} 새 창: ${opened.url()}`));
  return { page, found };
}

/** What in a page could run or fetch something, though it did not. */
export function findDangers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
    const all = [...document.querySelectorAll('*')];
    const events = all.flatMap((element) =>
      element
        .getAttributeNames()
        .filter((name) => /^on|^style$|^srcdoc$|^ping$|^formaction$/.test(name))
        .map((name) => `${element.tagName} ${name}`),
    );
    const links = [...document.querySelectorAll('a[href], area[href], svg a')].flatMap((link) => {
      const address = link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '';
      return schemes.has(new URL(address, location.href).protocol) ? [] : [`주소 ${address}`];
    });
    const elements = [
      ...document.querySelectorAll('iframe, object, embed, base, portal, [http-equiv=refresh]'),
      ...[...document.querySelectorAll('script, style, link')].filter(({ outerHTML }) =>
        /alert.1|evil\.test/.test(outerHTML),
      ),
    ].map(({ outerHTML }) => outerHTML.slice(0, 120));
    return [...events, ...links, ...elements];
  });
}
