import { slug } from 'github-slugger';

/** A word for addresses and ids: GitHub's slug in NFC, `이름` or `name-2`; never empty. */
export function toSlug(text: string, otherwise = 'x'): string {
  return slug(text.normalize('NFC').trim()).replace(/^-+|-+$/g, '') || otherwise;
}
