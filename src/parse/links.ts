/**
 * `[[이름]]`, `[[이름|글]]`, `![[그림]]` of Obsidian: whether it embeds, what it names, and what is said for it.
 */
export const wikilink = /(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g;

/** Whether an address leads out of the notes: it has a scheme or a host. */
export const isForeign = (url: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
