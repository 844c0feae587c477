/** Brackets and what they hold left out: `포드(Pod)는` is `포드는`. */
export const withoutBrackets = (text: string): string => text.replaceAll(/\s?\([^()]*\)/g, '');
