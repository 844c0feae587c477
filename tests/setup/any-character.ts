import fc from 'fast-check';

/**
 * Any character, and halves of surrogate pairs: a `unit` for `fc.string`. That of fast-check, `binary`,
 * first makes a table of a million characters, which takes seconds.
 */
export const anyCharacter = fc.nat(0x10_ff_ff).map((code) => String.fromCodePoint(code));
