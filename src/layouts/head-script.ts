/**
 * Runs before the first paint, so that a chosen theme never flashes; inline, allowed by its hash. A
 * device's first page asks for no bold face (`browser/faces.ts` fetches them for the next one), unless
 * the page says that it needs all of them.
 */
const code = `try{const s=localStorage,d=document.documentElement.dataset,t=s.getItem('theme');if(t==='light'||t==='dark')d.theme=t;if(!s.getItem('faces'))d.faces??='first'}catch{}`;

const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));

export const headScript = {
  code,
  hash: `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}` as const,
};
