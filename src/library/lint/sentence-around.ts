/** Words of a sentence that tells what has changed, and so names what is gone on purpose. */
const past =
  /예전|옛|과거|지금은|요즘은|이제는?(?=\s)|더는|더 이상|끝났|끝난|끝나|지원 종료|보관|낡|빠졌|빠진|오래된|폐기|사라졌|사라진|없어졌|없어진|바뀌었|바뀐|쓰지 않|쓰이지 않|읽지 않|무시|필요 ?없|지원하지 않|deprecated|obsolete|removed|legacy|레거시/i;

/** `docker-compose 대신 docker compose`: what is left behind stands right before it. */
const replaced = /^[^\s]{0,20}[`'"]?\s*(?:명령어?\s*|파일\s*|키\s*)?(?:대신|말고|가 아니|이 아니)/;

const border = /[.!?](?=\s|$)|\n\s*(?:[-*+|]|\d+[.)])|\n\s*\n/g;
/** Sentences are not longer, in characters. */
const longest = 400;

/** Whether the sentence around a place, its list item or its row of a table tells of the past. */
export const tellsOfPast = (text: string, start: number, end: number): boolean =>
  past.test(sentenceAround(text, start, end)) || replaced.test(text.slice(end, end + longest));

/** Words of a sentence that shows a mistake on purpose. */
const mistake =
  /틀린|틀렸|틀리|잘못|오류|에러|실패|작은따옴표|안 된다|되지 않|아니라|아니어서|경고/;

export const showsMistake = (text: string, start: number, end: number): boolean =>
  mistake.test(sentenceAround(text, start, end));

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(start - longest, 0), start);
  const after = text.slice(end, end + longest);
  const opened = [...before.matchAll(border)].at(-1);
  const closed = after.search(border);
  return (
    before.slice(opened ? opened.index + 1 : 0) +
    text.slice(start, end) +
    (closed < 0 ? after : after.slice(0, closed))
  );
}
