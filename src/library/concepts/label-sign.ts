/**
 * What stands between a name and what it means, as the source of a pattern: a colon; an arrow, a dash or an
 * equals sign with a blank behind it.
 */
export const labelSign = String.raw`(?:[:：]|(?:→|⇒|➜|[-=]>|[-–—=])(?=\s))`;

/** The same where it stands apart from its name: a sentence has dashes too. */
export const apartSign = String.raw`(?:[:：]|\s?(?:→|⇒|➜|[-=]>)|\s[-–—=])\s`;
