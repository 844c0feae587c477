/** The words of the last `<summary>` of a piece of HTML: what stands behind it answers that one; null for none. */
export const summaryOf = (html: string): string | null =>
  [...html.matchAll(/<summary>([^]*?)<\/summary>/gi)]
    .at(-1)?.[1]
    ?.replaceAll(/<[^>]*>/g, '')
    .trim() ?? null;
