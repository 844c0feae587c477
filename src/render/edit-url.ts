/**
 * Where a file can be mended in a browser: the address that GitHub, GitLab and Gitea (Codeberg) each
 * give to their editor. `path` is relative to the root of the repository.
 */
export function editUrl(repository: string, branch: string, path: string): string {
  const editor = /gitlab/.test(repository)
    ? '-/edit'
    : /codeberg|gitea|forgejo/.test(repository)
      ? '_edit'
      : 'edit';
  return `${repository}/${editor}/${encodeURI(branch)}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
