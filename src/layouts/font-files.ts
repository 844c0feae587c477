const files = import.meta.glob<string>('../../.cache/fonts/{text,mono}.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
  exhaustive: true,
});

/** The addresses of the faces that every page shows, to be asked for early; none where the fonts were not cut. */
export const firstFaces = Object.values(files);
