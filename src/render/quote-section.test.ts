import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { RelativeFile, SiteUrl } from '../model/paths.ts';
import { quoteSection } from './quote-section.ts';

const images = {
  title: '이미지',
  url: SiteUrl.parse('/notes/docker/2/'),
  anchors: [{ text: '레이어', slug: '레이어' }],
};
const targets = {
  sections: new Map([['docker/02 (초안).md', [images]]]),
  files: new Set(['docker/img/그림 하나.png', 'docker/그림(2).png', 'docker/a.pdf']),
  terms: new Map([['볼륨', SiteUrl.parse('/concepts/volume/')]]),
};
const addressOf = (url: string) => encodeURI(`https://a.org/n${url}`);

const quote = (source: string, place = { start: 0, end: source.length }) =>
  quoteSection(
    {
      nodes: unified().use(remarkParse).parse(source).children,
      blocks: [],
      file: RelativeFile.parse('docker/03.md'),
      source,
      definitions: [],
      links: [],
      targets,
    },
    place,
    addressOf,
  );
const note = 'https://a.org/n/notes/docker/2/index.md';
const picture = 'https://a.org/n/files/docker/img/%EA%B7%B8%EB%A6%BC%20%ED%95%98%EB%82%98.png';

test.each([
  ['[앞](<02 (초안).md>)을 본다.', `[앞](${note})을 본다.`],
  ['[앞](./02%20(초안).md#레이어 "제목")', `[앞](${note}#%EB%A0%88%EC%9D%B4%EC%96%B4 "제목")`],
  [
    '![그림](img/그림%20하나.png)과 [받기](a.pdf)',
    `![그림](${picture})과 [받기](https://a.org/n/files/docker/a.pdf)`,
  ],
  ['[![작은](img/그림%20하나.png)](<02 (초안).md>)', `[![작은](${picture})](${note})`],
  ['![](그림(2).png)', '![](https://a.org/n/files/docker/%EA%B7%B8%EB%A6%BC%282%29.png)'],
  ['[앞][1]\n\n[1]: a.pdf "받기"', '[앞][1]\n\n[1]: https://a.org/n/files/docker/a.pdf "받기"'],
  [
    '[[볼륨]]과 ![[그림 하나.png|작은]]',
    `[볼륨](https://a.org/n/concepts/volume/index.md)과 ![작은](${picture})`,
  ],
])('%s: 노트를 떠나도 닿는다', (source, expected) => {
  expect(quote(source)).toBe(expected);
});

test.each([
  '[밖](https://example.com/a.pdf)과 [편지](mailto:a@b.c), [없는 곳](없다.md)',
  '`[코드](a.pdf)`와 [[없는 이름]]',
  '```\n[코드](a.pdf) [[볼륨]]\n```',
])('%s: 그대로 둔다', (source) => {
  expect(quote(source)).toBe(source);
});

test('말한 줄만 옮긴다', () => {
  const source = '[앞](a.pdf)\n\n[뒤](a.pdf)\n\n[끝](a.pdf)';
  const at = source.indexOf('[뒤]');
  expect(quote(source, { start: at, end: at + '[뒤](a.pdf)'.length })).toBe(
    '[뒤](https://a.org/n/files/docker/a.pdf)',
  );
});
