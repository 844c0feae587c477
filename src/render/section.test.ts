import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { CommandId, ConceptId, PassageId, SectionId } from '../model/ids.ts';
import { RelativeFile, SiteUrl } from '../model/paths.ts';
import { parseNote } from '../parse/index.ts';
import { renderSection, type SectionSource } from './section.ts';

const parse = (source: string) =>
  unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).parse(source);

function toSection(source: string, more: Partial<SectionSource> = {}): SectionSource {
  return {
    nodes: parse(source).children,
    blocks: [],
    file: RelativeFile.parse('docker/03-data.md'),
    source,
    definitions: [],
    links: [],
    targets: {
      sections: new Map([
        [
          'docker/02-images.md',
          [
            {
              title: '이미지',
              url: SiteUrl.parse('/notes/docker/2/'),
              anchors: [{ text: '레이어 캐시', slug: '레이어-캐시' }],
            },
          ],
        ],
      ]),
      files: new Set(['docker/img/flow.png', 'docker/파일.pdf', 'docker/100% #1?.png']),
      terms: new Map([['볼륨', SiteUrl.parse('/concepts/volume/')]]),
    },
    ...more,
  };
}

const render = async (source: string, more?: Partial<SectionSource>) =>
  (await renderSection(toSection(source, more))).html;

/** The first section of a note, whose passages have their anchors. */
function renderNote(text: string, { mdx } = { mdx: false }): Promise<string> {
  const file = RelativeFile.parse('docker/03-data.md');
  const [section] = parseNote({ file, course: 'docker', text, mdx }).sections;
  return render(text, { nodes: section?.nodes ?? [], blocks: section?.blocks ?? [] });
}

describe('링크와 그림', () => {
  test.each([
    ['[글](02-images.md)', 'href="/notes/docker/2/"'],
    ['[글](./02-images.md#레이어-캐시)', 'href="/notes/docker/2/#%EB%A0%88'],
    ['[글](파일.pdf)', 'href="/files/docker/%ED%8C%8C%EC%9D%BC.pdf"'],
    ['![그림](img/flow.png)', '<img src="/files/docker/img/flow.png" alt="그림"'],
    ['![그림](100%25%20%231%3F.png)', '<img src="/files/docker/100%25%20%231%3F.png"'],
    ['![[flow.png]]', '<img src="/files/docker/img/flow.png"'],
    ['[[02-images#레이어 캐시|캐시]]', '>캐시</a>'],
    ['[[볼륨]]', '<a href="/concepts/volume/">볼륨</a>'],
    ['[글](https://example.com/)', '<a href="https://example.com/" rel="external noopener">'],
    [
      '![그림](https://example.com/a.png)',
      '<a href="https://example.com/a.png" rel="external noopener">그림: 그림</a>',
    ],
  ])('%s', async (source, expected) => {
    expect(await render(source)).toContain(expected);
  });

  test('없는 노트를 가리키는 링크는 글자로 남고 표시된다', async () => {
    expect(await render('[글](없다.md)')).toContain(
      '<span class="broken-link" title="없는 곳: 없다.md">글</span>',
    );
  });

  test('가리킨 곳이 노트 폴더 밖이면 파일을 주지 않는다', async () => {
    expect(await render('![x](../../../etc/passwd)')).not.toContain('<img');
  });
});

test.each([
  '[글](javascript:alert(1))',
  '[글](JaVaScRiPt:alert(1))',
  '[글](&#106;avascript:alert(1))',
  '[글](data:text/html,<script>alert(1)</script>)',
  '[글](vbscript:x)',
  '![x](javascript:alert(1))',
  '<a href="javascript:alert(1)">x</a>',
  '<script>alert(1)</script>',
  'a <img src=x onerror=alert(1)> b',
  '<details><summary>x</summary><script>alert(1)</script></details>',
  '<svg><script>alert(1)</script></svg>',
  '```js"><script>alert(1)</script>\nx\n```',
  '| <script>alert(1)</script> |\n|---|\n| <b onclick=x()> |',
  '## <img src=x onerror=alert(1)>',
  '[x]: javascript:alert(1)\n\n[x]',
  '<javascript:alert(1)>',
  '> [!warning] <iframe src=//x.example>\n> x',
])('스크립트가 될 것은 글자로 남는다: %s', async (source) => {
  const elements = selectAll('*', fromHtml(await render(source), { fragment: true }));
  const bad = elements.filter(
    ({ tagName, properties }) =>
      /^(script|iframe|b|style|object)$/.test(tagName) ||
      Object.keys(properties).some((name) => /^on/i.test(name)) ||
      /^\s*(javascript|data|vbscript):/i.test(String(properties['href'] ?? properties['src'])),
  );
  expect(bad).toEqual([]);
});

test('허용한 HTML은 짝이 맞게 남는다', async () => {
  const html = await render(
    '<kbd>Ctrl</kbd>+<kbd>C</kbd> H<sub>2</sub>O\n\n<details>\n<summary>더</summary>\n\n글\n\n</details>',
  );
  expect(html).toContain('<kbd>Ctrl</kbd>+<kbd>C</kbd> H<sub>2</sub>O');
  expect(html).toMatch(/<details>\s*<summary>\s*더\s*<\/summary>\s*<p>글<\/p>\s*<\/details>/);
});

test('경고 상자는 종류를 글자로도 말한다', async () => {
  const html = await render('> [!warning] 지워진다\n> 남지 않는다.');
  expect(html).toContain('data-kind="warning"');
  expect(html).toContain('<span class="callout-kind">주의</span> 지워진다</p>');
  expect(html).toContain('<p>남지 않는다.</p>');
});

test('노션의 콜아웃도 주소를 지닌 상자로 그린다', async () => {
  const text = '<aside>\n⚠️ 볼륨을 **지우면** 사라진다.\n\n- 백업\n\n</aside>\n\n뒤';
  const html = await renderNote(text);
  expect(html).toMatch(
    /^<div class="callout" data-kind="warning">\s*<p class="callout-title" id="~1"><span class="callout-kind">주의<\/span> ?<\/p>\s*<p>볼륨을 <strong>지우면<\/strong> 사라진다\.<\/p>\s*<ul>/,
  );
  expect(html).toMatch(/<\/ul>\s*<\/div>\s*<p id="~3">뒤<\/p>$/);
});

test('빈 줄 없는 목록의 항목에서 코드 뒤의 글도 주소를 지닌다', async () => {
  const text = '- 하나\n  ```\n  docker ps\n  ```\n  뒤\n- 둘';
  const html = await renderNote(text);
  expect(html).toMatch(/<span id="~3"><\/span>뒤<\/li>\s*<li id="~4">둘<\/li>/);
});

test.each(['<details>\n<summary>가\n\n', '<kbd>', '<kbd></sub>'])(
  '닫히지 않은 태그 수천 개도 그리고, 깊은 것은 글자로 보인다: %j',
  async (piece) => {
    const html = await render(piece.repeat(5_000));
    expect(html).toContain(`&#x3C;${/\w+/.exec(piece)?.[0]}>`);
  },
);

test('MDX가 그리는 목록에서도 항목마다 주소를 지닌다', async () => {
  const text = '- 하나 {1 + 1}\n- 둘\n\n뒤';
  const html = await renderNote(text, { mdx: true });
  expect(html).toMatch(
    /^<span id="~1"><\/span>\s*<span id="~2"><\/span>\s*<mdx-slot><\/mdx-slot>\s*<p id="~3">뒤<\/p>$/,
  );
});

test('모르는 종류의 상자는 인용으로 남는다', async () => {
  expect(await render('> [!zzz] 글')).toContain('<blockquote>');
});

test('제목은 2단계에서 시작하고 단계를 건너뛰지 않는다', async () => {
  const { html, toc } = await renderSection(toSection('#### 가\n\n###### 나\n\n#### 가'));
  expect(html).toMatch(/<h2 id="가">.*<h3 id="나">.*<h2 id="가-1">/s);
  expect(toc.map(({ depth, anchor }) => [depth, anchor])).toEqual([
    [2, '가'],
    [3, '나'],
    [2, '가-1'],
  ]);
});

describe('언급', () => {
  const link = (source: string, words: string, target: string) => ({
    file: RelativeFile.parse('docker/03-data.md'),
    start: source.indexOf(words),
    end: source.indexOf(words) + words.length,
    target: target.startsWith('command') ? CommandId.parse(target) : ConceptId.parse(target),
    url: SiteUrl.parse('/concepts/volume/'),
  });

  test('낱말과 코드가 조용한 링크가 된다', async () => {
    const source = '볼륨은 `docker run` 뒤에도 남는다.';
    const links = [
      link(source, '볼륨', 'concept:volume'),
      link(source, '`docker run`', 'command:docker-run'),
    ];
    const html = await render(source, { links });
    expect(html).toContain(
      '<a href="/concepts/volume/" class="mention" data-kind="concept">볼륨</a>은',
    );
    expect(html).toContain('data-kind="command"><code>docker run</code></a> 뒤에도');
  });

  test('제목과 다른 링크 안에서는 링크가 되지 않는다', async () => {
    const source = '## 볼륨\n\n[볼륨](02-images.md)';
    const second = { ...link(source, '볼륨', 'concept:volume'), start: 8, end: 10 };
    const html = await render(source, { links: [link(source, '볼륨', 'concept:volume'), second] });
    expect(html).not.toContain('mention');
  });

  test('여러 줄에 걸친 인용에서도 제 낱말에 걸린다', async () => {
    const source = '> 앞 문장이\n> 길고 \\* 볼륨이 온다';
    const html = await render(source, { links: [link(source, '볼륨', 'concept:volume')] });
    expect(html).toContain('data-kind="concept">볼륨</a>이 온다');
  });
});

test('구절의 앵커가 제 블록에 달린다', async () => {
  const source =
    '## 장\n\n- 하나\n- 둘\n\n```dot\ndigraph { 가 -> 나 }\n```\n\n[x]: https://example.com/';
  const { children } = parse(source);
  const list = children[1];
  if (list?.type !== 'list') throw new Error('no list');
  const nodes = [children[0], list.children[1], children[2], children[3]].flatMap(
    (node) => node ?? [],
  );
  const blocks = nodes.map((node, at) => ({
    node,
    passage: {
      id: PassageId.parse(`passage:docker/3/장~${at}`),
      section: SectionId.parse('section:docker/3'),
      headings: [],
      kind: 'other' as const,
      text: '',
      file: RelativeFile.parse('docker/03-data.md'),
      line: 1,
      endLine: 1,
      url: SiteUrl.parse(`/notes/docker/3/#장~${at}`),
    },
  }));
  const html = await render(source, { nodes: children, blocks });
  expect(html).toMatch(/<a class="heading-anchor"[^>]*id="장~0"/);
  expect(html).toContain('<li id="장~1">둘</li>');
  expect(html).toMatch(/<figure class="diagram-figure" id="장~2">/);
  expect(html).toContain('<span id="장~3"></span>');
});

test('어떤 것도 style 속성을 쓰지 않는다', async () => {
  const html = await render(
    '```bash\ndocker run -d {이미지}\n```\n\n```dot\ndigraph { a -> b [style=dashed] }\n```\n\n|a|b|\n|:-|-:|\n|1|2|',
  );
  expect(html).not.toContain('style=');
  expect(html).toContain('<var class="ph" data-ph="이미지">{이미지}</var>');
  expect(html).toContain('class="align-right"');
});

test('읽을 수 없는 도식은 코드로 남는다', async () => {
  expect(await render('```dot\ndigraph { a -> \n```')).toContain('<pre');
});
