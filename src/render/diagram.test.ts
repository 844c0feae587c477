import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { drawDiagram } from './diagram.ts';
import { textWidth } from './text-width.ts';

const draw = async (dot: string) => {
  const diagram = await drawDiagram(dot, '그림');
  return diagram.ok ? toHtml(diagram.svg, { space: 'svg' }) : diagram.message;
};

test('한글 이름이 상자 안에 든다', async () => {
  const name = '쿠버네티스 컨트롤 플레인';
  const svg = await draw(`digraph { a [label="${name}"] }`);
  const places = [...svg.matchAll(/[MLC ](\d+\.?\d*),/g)].map(([, x]) => Number(x));
  expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(textWidth(name) * 14 + 12);
});

test('색과 style 없이, 화살표와 점선은 클래스로 그린다', async () => {
  const svg = await draw(
    'digraph { a -> b [style=dashed, color=red]; subgraph cluster_x { label="묶음"; b } }',
  );
  expect(svg).not.toMatch(/style=|#[0-9a-f]{6}|red/);
  expect(svg).toContain('class="arrow"');
  expect(svg).toContain('class="dashed"');
  expect(svg).toContain('>묶음</text>');
});

test('줄을 바꾸거나 빗금이 든 이름도 상자 하나다', async () => {
  const svg = await draw(String.raw`digraph { "첫 줄\n둘째 줄" -> "C:\work"; "따옴\"표" }`);
  expect(svg.match(/<g class="node">/g)).toHaveLength(3);
  expect(svg).toContain('>첫 줄</text>');
});

test('이름의 꺾쇠는 글자로 남는다', async () => {
  expect(await draw('digraph { a [label="<script>"] }')).toContain('&#x3C;script>');
});
