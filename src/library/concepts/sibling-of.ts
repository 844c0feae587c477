import type { Scene } from './proposal.ts';

const farthest = 12;

/** The item before or after it in the same list, past what is nested between. */
export function siblingOf(scene: Scene, side: 'previous' | 'next'): Scene | undefined {
  const { listDepth } = scene.block;
  if (listDepth === 0) return undefined;
  let other = scene[side];
  for (let steps = 1; other && steps < farthest && other.block.listDepth > listDepth; steps++)
    other = other[side];
  return other?.block.listDepth === listDepth ? other : undefined;
}
