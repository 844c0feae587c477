import { Resvg } from '@resvg/resvg-wasm';

/** What a link to a page shows: its kind's name, a line under it, the colour of its kind. */
export type Picture = { title: string; text: string; colour: string };

const size = { width: 1200, height: 630 };
const mark =
  'M44 24a16 16 0 1 0 2 14" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round"/><path d="M46 14v11H35" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-linejoin="round';

/** A picture of 1200 × 630 as SVG (the size that Open Graph readers crop least). */
export const writePicture = ({
  title,
  text,
  colour,
}: Picture): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="Pretendard" font-weight="700">
<rect width="1200" height="630" fill="#fbfaf7"/><rect width="24" height="630" fill="${colour}"/>
<g transform="translate(112 96) scale(1.5)"><rect width="64" height="64" rx="14" fill="#0d6a64"/><path d="${mark}"/></g>
<text x="232" y="160" font-size="44" fill="#1c1b19">되새김</text>
<text x="106" y="400" font-size="132" fill="${colour}">${title}</text>
<text x="112" y="490" font-size="40" fill="#4f4b44">${text}</text></svg>`;

/** The picture as PNG, which link previews take. */
export function drawPicture(svg: string, font: Uint8Array): Uint8Array {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: size.width },
    font: { fontBuffers: [font], defaultFontFamily: 'Pretendard' },
  });
  return image.render().asPng();
}
