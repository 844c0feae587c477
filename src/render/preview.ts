import { plainText } from './inline.ts';
import { entityLabels } from './kind-labels.ts';
import { type EntityCard, listEntities, pageName } from './library-index.ts';
import type { Library } from '../model/library.ts';

/** The static fragments that show on hover, one beside each page of a kind. */
export function previewPaths(library: Library, kind: EntityCard['kind']) {
  return listEntities(library)
    .filter((card) => card.kind === kind)
    .map((card) => ({
      params: { id: pageName(card.url) },
      props: {
        kind: entityLabels[card.kind],
        title: card.title,
        text: card.text === null ? '아직 정의가 없습니다.' : plainText(card.text),
      },
    }));
}
