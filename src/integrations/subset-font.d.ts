declare module 'subset-font' {
  type Options = {
    targetFormat: 'sfnt' | 'woff' | 'woff2';
    keepFeatures: readonly string[];
    noLayoutClosure: boolean;
    noHinting: boolean;
    variationAxes?: Record<string, number>;
  };
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
