/** An image whose versions are supported for a time. */
type Versions = {
  /** Its name in a sentence. */
  name: string;
  /** What to write today. */
  today: string;
  /** Where the days below stand. */
  source: string;
  /** Ended versions and names of releases by the day, month or year in which their support ended. */
  ends: Readonly<Record<string, string>>;
};

/** As of 2026-11. A version of fewer parts stands for all that is below it: `5` for 5.6. */
export const images: Readonly<Record<string, Versions>> = {
  node: {
    name: 'Node.js',
    today: 'node:24',
    source: 'https://github.com/nodejs/Release#end-of-life-releases',
    ends: {
      4: '2018-04-30',
      5: '2016-06-30',
      6: '2019-04-30',
      7: '2017-06-30',
      8: '2019-12-31',
      9: '2018-06-30',
      10: '2021-04-30',
      11: '2019-06-01',
      12: '2022-04-30',
      13: '2020-06-01',
      14: '2023-04-30',
      15: '2021-06-01',
      16: '2023-09-11',
      17: '2022-06-01',
      18: '2025-04-30',
      19: '2023-06-01',
      20: '2026-04-30',
      21: '2024-06-01',
      23: '2025-06-01',
      25: '2026-06-01',
    },
  },
  python: {
    name: '파이썬',
    today: 'python:3.13',
    source: 'https://devguide.python.org/versions/',
    ends: {
      2: '2020-01-01',
      '3.4': '2019-03-18',
      '3.5': '2020-09-30',
      '3.6': '2021-12-23',
      '3.7': '2023-06-27',
      '3.8': '2024-10-07',
      '3.9': '2025-10-31',
      '3.10': '2026-10',
    },
  },
  php: {
    name: 'PHP',
    today: 'php:8.4',
    source: 'https://www.php.net/eol.php',
    ends: {
      5: '2018-12-31',
      '7.0': '2019-01-10',
      '7.1': '2019-12-01',
      '7.2': '2020-11-30',
      '7.3': '2021-12-06',
      7: '2022-11-28',
      '8.0': '2023-11-26',
      '8.1': '2025-12-31',
    },
  },
  ruby: {
    name: '루비',
    today: 'ruby:3.4',
    source: 'https://www.ruby-lang.org/en/downloads/branches/',
    ends: { 2: '2023-03-31', '3.0': '2024-04-23', '3.1': '2025-03-26', '3.2': '2026-03-31' },
  },
  ubuntu: {
    name: '우분투',
    today: 'ubuntu:24.04',
    source: 'https://wiki.ubuntu.com/Releases',
    ends: {
      '12.04': '2017-04-28',
      '14.04': '2019-04-25',
      trusty: '2019-04-25',
      '16.04': '2021-04-30',
      xenial: '2021-04-30',
      '17.10': '2018-07-19',
      '18.04': '2023-05-31',
      bionic: '2023-05-31',
      '18.10': '2019-07-18',
      '19.04': '2020-01-23',
      '19.10': '2020-07-17',
      '20.04': '2025-05-31',
      focal: '2025-05-31',
      '20.10': '2021-07-22',
      '21.04': '2022-01-20',
      '21.10': '2022-07-14',
      '22.10': '2023-07-20',
      '23.04': '2024-01-25',
      '23.10': '2024-07-11',
      '24.10': '2025-07-10',
      '25.04': '2026-01-15',
    },
  },
  debian: {
    name: '데비안',
    today: 'debian:13',
    source: 'https://wiki.debian.org/LTS',
    ends: {
      8: '2020-06-30',
      jessie: '2020-06-30',
      9: '2022-06-30',
      stretch: '2022-06-30',
      10: '2024-06-30',
      buster: '2024-06-30',
      11: '2026-08-31',
      bullseye: '2026-08-31',
    },
  },
  alpine: {
    name: '알파인',
    today: 'alpine:3.22',
    source: 'https://alpinelinux.org/releases/',
    ends: {
      '3.10': '2021-05-01',
      '3.11': '2021-11-01',
      '3.12': '2022-05-01',
      '3.13': '2022-11-01',
      '3.14': '2023-05-01',
      '3.15': '2023-11-01',
      '3.16': '2024-05-23',
      '3.17': '2024-11-22',
      '3.18': '2025-05-09',
      '3.19': '2025-11-01',
      '3.20': '2026-04-01',
      '3.21': '2026-11-01',
    },
  },
  centos: {
    name: 'CentOS Linux',
    today: 'rockylinux:9나 almalinux:9',
    source: 'https://www.centos.org/centos-linux-eol/',
    ends: {
      5: '2017-03-31',
      6: '2020-11-30',
      7: '2024-06-30',
      8: '2021-12-31',
      latest: '2021-12-31',
      stream8: '2024-05-31',
    },
  },
  mysql: {
    name: 'MySQL',
    today: 'mysql:8.4',
    source: 'https://www.mysql.com/support/eol-notice.html',
    ends: { '5.5': '2018-12', '5.6': '2021-02', 5: '2023-10', '8.0': '2026-04' },
  },
  postgres: {
    name: 'PostgreSQL',
    today: 'postgres:17',
    source: 'https://www.postgresql.org/support/versioning/',
    ends: {
      9: '2021-11-11',
      10: '2022-11-10',
      11: '2023-11-09',
      12: '2024-11-21',
      13: '2025-11-13',
      14: '2026-11-12',
    },
  },
  mongo: {
    name: 'MongoDB',
    today: 'mongo:8.0',
    source: 'https://www.mongodb.com/legal/support-policy/lifecycles',
    ends: {
      3: '2021-04-30',
      '4.0': '2022-04-30',
      '4.2': '2023-04-30',
      4: '2024-02-29',
      5: '2024-10-31',
      6: '2025-07-31',
    },
  },
};

/** An image with a version that is no longer supported. */
export const imageTag = new RegExp(
  `(?<![\\w./-])(${Object.keys(images).join('|')}):([\\w][\\w.-]*\\w|\\w)(?![\\w:])`,
  'g',
);

/** What to say of an image with a tag; null where its version is supported or unknown. */
export function endOf(
  image: string,
  tag: string,
): { message: string; since: string; today: string } | null {
  const versions = images[image];
  if (!versions) return null;
  const version =
    tag.split('-').find((part) => /^\d/.test(part) || Object.hasOwn(versions.ends, part)) ?? '';
  const parts = version.split('.');
  const known = parts
    .map((_, at) => parts.slice(0, parts.length - at).join('.'))
    .find((name) => Object.hasOwn(versions.ends, name));
  const since = known && versions.ends[known];
  if (!since) return null;
  const { name, today } = versions;
  return { message: `이 ${name} 판의 지원은 끝났습니다`, since, today };
}
