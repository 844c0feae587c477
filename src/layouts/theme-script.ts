/** Runs before the first paint, so that a chosen theme never flashes; inline, allowed by its hash. */
const code = `try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;

const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));

export const themeScript = {
  code,
  hash: `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}` as const,
};
