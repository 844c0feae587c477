/** Of a longer name, or one of several words, the number of letters is hard to count. */
const countable = /^[A-Za-z0-9_.-]{1,12}$/;

/**
 * How a Latin name begins and how long it is: one sentence may fit rivals (MySQL and MariaDB, dig and
 * nslookup), which this tells apart.
 */
export const hintAt = (name: string): string =>
  ` ${name.charAt(0)} 자로 시작하는 ${countable.test(name) ? `${name.length}글자 ` : ''}이름이에요.`;
