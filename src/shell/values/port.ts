/** A published port: `[ip:][host:]container[/proto]`. Parts may be placeholders. */
export type PortMapping = { ip: string; host: string; container: string; protocol: string };

/** Parts of a `-p` value; null where it has too many. */
export function readPort(value: string): PortMapping | null {
  const [, address = '', rest = value] = /^\[([^\]]*)\]:(.*)$/u.exec(value) ?? [];
  const [ports = '', protocol = 'tcp'] = rest.split('/');
  const parts = ports.split(':');
  const container = parts.pop() ?? '';
  const host = parts.pop() ?? '';
  const ip = parts.join(':') || address;
  if (parts.length > 1 || (parts.length > 0 && address)) return null;
  return { ip, host, container, protocol: protocol.toLowerCase() };
}

/** First and last port of `3000` or `3000-3005`; null where it is neither. */
export function readRange(text: string): { first: number; last: number } | null {
  const [, from = '', to] = /^(\d{1,5})(?:-(\d{1,5}))?$/u.exec(text) ?? [];
  if (from === '') return null;
  const first = Number(from);
  const last = Number(to ?? from);
  return first <= last && last <= 65_535 ? { first, last } : null;
}

/** Ranges wider than this are compared as they are written. */
const widest = 200;

/** One mapping a port where host and container give ranges of the same length. */
export function spreadPorts(mapping: PortMapping): PortMapping[] {
  const host = readRange(mapping.host);
  const container = readRange(mapping.container);
  const width = container ? container.last - container.first : 0;
  if (!container || width === 0 || width > widest) return [mapping];
  if (mapping.host !== '' && (!host || host.last - host.first !== width)) return [mapping];
  return Array.from({ length: width + 1 }, (_, at) => ({
    ...mapping,
    host: host ? String(host.first + at) : '',
    container: String(container.first + at),
  }));
}
