import { posix } from 'node:path';

/** Modules that load with the one that names them. */
const withIt = /(?:from|import)\s*["'](\.[^"']+\.js)["']/g;
/** Those and what it may load later. */
export const everLoaded = /(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g;

/** The addresses of built modules and of all that they load, each once. */
export async function listModules(
  addresses: readonly string[],
  read: (address: string) => Promise<string>,
  imports = withIt,
): Promise<string[]> {
  const listed = new Set(addresses);
  for (const address of listed)
    for (const [, path] of (await read(address)).matchAll(imports))
      listed.add(posix.join(posix.dirname(address), path ?? ''));
  return [...listed];
}
