/** Says what has happened to those who do not see it. */
export function announce(message: string): void {
  const status = document.querySelector('#status');
  if (status) status.textContent = message;
}
