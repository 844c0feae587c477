/** Where something stands on the web: takes an address of the site (`/notes/…`), may give a full one. */
export type AddressOf = (url: string) => string;
