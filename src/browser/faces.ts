import { whenAtRest } from './at-rest.ts';

const bold = ["650 1em 'Pretendard Cut'", "700 1em 'JetBrains Mono Cut'"];

/**
 * Fetches the bold faces that a device's first page does without, so that the next page has them at
 * once. The page itself stays as it is: its lines would move under the reader's eyes.
 */
export function fetchBoldFaces(): void {
  if (document.documentElement.dataset['faces'] !== 'first') return;
  whenAtRest(() => void loadFaces().catch(() => {}));
}

async function loadFaces(): Promise<void> {
  const loaded = await Promise.all(bold.map((face) => document.fonts.load(face)));
  if (loaded.every((faces) => faces.length > 0)) localStorage.setItem('faces', 'all');
}
