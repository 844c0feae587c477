const island = /<astro-island uid="[^"]*"/g;

/**
 * Astro names an island by a hash over where its component lies on this machine. By their order in the
 * page they are as distinct, and the same notes are the same site wherever the project stands.
 */
export function numberIslands(html: string): string {
  let number = 0;
  return html.replace(island, () => `<astro-island uid="${++number}"`);
}
