/** `notices` go with an answer that counts, `differences` say what to mend; both Korean. */
export type Verdict = {
  verdict: 'right' | 'near' | 'wrong';
  notices: string[];
  differences: string[];
};

export const right = (...notices: string[]): Verdict => ({
  verdict: 'right',
  notices,
  differences: [],
});
export const wrong = (...differences: string[]): Verdict => ({
  verdict: 'wrong',
  notices: [],
  differences,
});
