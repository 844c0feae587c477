/** Text of the question bank: lines, and code between backticks. */
export function Text({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, index) => (
        <span class="text-line" key={index}>
          <Line line={line} />
        </span>
      ))}
    </>
  );
}

export function Line({ line }: { line: string }) {
  const parts = line.split(/`([^`]+)`/);
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 1 ? (
          <code key={index} class={isShortWord(part) ? 'whole' : undefined}>
            {part}
          </code>
        ) : (
          <Blanks key={index} text={part} />
        ),
      )}
    </>
  );
}

/** A browser breaks behind every hyphen; what a phone has room for stays on one line. */
const isShortWord = (code: string) => /^\S*-\S*$/.test(code) && code.length <= 20;

function Blanks({ text }: { text: string }) {
  const parts = text.split('____');
  return (
    <>
      {parts.map((part, index) => (
        <span key={index}>
          {index > 0 && (
            <span class="blank" role="img" aria-label="빈칸">
              {'\u00a0'}
            </span>
          )}
          {part}
        </span>
      ))}
    </>
  );
}
