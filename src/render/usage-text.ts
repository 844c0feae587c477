import type { Passage, Usage } from '../model/library.ts';

type Told = Pick<Usage, 'raw' | 'explanation'>;
type Said = Pick<Passage, 'kind' | 'text'>;

const listed = /^\s*(?:\([^)]*\)\s*)?(?:[:：]|[-–—→]\s|은\s|는\s)/;

/**
 * What a usage's place says of it: the explanation where it stands apart from the command
 * (`docker ps`: 목록을 본다), else the whole sentence, for what is left of it without the command
 * says nothing (`docker ps`를 친 뒤 읽는다).
 */
export function usageText({ raw, explanation }: Told, passage: Said | undefined): string | null {
  if (explanation === null || !passage || !/^(paragraph|item)$/.test(passage.kind))
    return explanation;
  const sentence = passage.text
    .split(/(?<=[.!?])\s+(?=[^\s`]*[가-힣A-Z`])/)
    .find((part) => part.includes(`\`${raw}\``));
  if (!sentence) return explanation;
  const [before = '', ...rest] = sentence.split(`\`${raw}\``);
  const isApart = before.trim() === '' && listed.test(rest.join(`\`${raw}\``));
  return isApart ? explanation : sentence.trim();
}
