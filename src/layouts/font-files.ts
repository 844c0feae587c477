const files = import.meta.glob<string>('../../.cache/fonts/text.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
  exhaustive: true,
});

/** The address of the text face, to be asked for early; none where the fonts were not cut. */
export const textFace = Object.values(files)[0];
