/** With a slash at both ends, however it is given: `notes`, `/notes`. */
export function toBase(given: string): string {
  const bare = given.replace(/^\/+|\/+$/g, '');
  return bare ? `/${bare}/` : '/';
}

/** Astro tells its bundles the base; what Node runs as it is, like the build's thread, is told by the environment. */
const base = import.meta.env?.BASE_URL ?? toBase(process.env.SITE_BASE ?? '');

/**
 * An address of the site as a page writes it: under the base the site is built for (`SITE_BASE`),
 * encoded. Takes a `SiteUrl` (starts with `/`, may carry `#anchor` where it is no file's).
 */
export function href(url: string): string {
  const address = encodeAddress(joinBase(base, url));
  // A file's name may hold what elsewhere begins an anchor or a query.
  return url.startsWith('/files/') ? address.replace(/[#?]/g, encodeURIComponent) : address;
}

/**
 * Percent-encoded but for Hangul, which an address in HTML may hold as it is (WHATWG URL, URL code
 * points): a syllable takes nine letters otherwise, a twelfth of a page with many places.
 */
export const encodeAddress = (address: string): string =>
  address.replace(/[^가-힣]+/g, (part) => encodeURI(part));

/** The base without its last slash, then the address. */
export function joinBase(base: string, url: string): string {
  return base.replace(/\/+$/, '') + url;
}

/** The whole address where it is known where the site will stand (`SITE_URL`), else as `href`. */
export const fullAddress = (url: string, site: URL | undefined): string =>
  site ? new URL(href(url), site).href : href(url);
