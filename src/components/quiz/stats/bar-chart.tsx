export type Bar = { name: string; value: number; text: string };

type Props = {
  bars: readonly Bar[];
  /** What the chart shows, in a sentence for those who do not see it. */
  label: string;
  /** Headings of the table that holds the same. */
  heads: readonly [string, string];
};

const height = 100;
const width = 20;
const gap = 4;

/** Bars side by side, the first and the last named, and the same as a table. */
export function BarChart({ bars, label, heads }: Props) {
  const most = Math.max(...bars.map(({ value }) => value), 1);
  return (
    <figure class="chart">
      <svg
        class="bars"
        viewBox={`0 0 ${bars.length * width - gap} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {bars.map(({ name, value, text }, index) => {
          const tall = value > 0 ? Math.max((value / most) * height, 2) : 0.75;
          return (
            <rect
              key={name}
              class={value > 0 ? 'bar-on' : 'bar-off'}
              x={index * width}
              y={height - tall}
              width={width - gap}
              height={tall}
            >
              <title>{`${name}: ${text}`}</title>
            </rect>
          );
        })}
      </svg>
      <p class="ends faint" aria-hidden="true">
        <span>{bars[0]?.name}</span>
        <span>{bars.at(-1)?.name}</span>
      </p>
      <ChartTable heads={heads} rows={bars.map(({ name, text }) => [name, text])} />
    </figure>
  );
}

type TableProps = { heads: readonly string[]; rows: readonly (readonly string[])[] };

/** What a chart shows, to be read. */
export function ChartTable({ heads, rows }: TableProps) {
  return (
    <details class="chart-table">
      <summary>표로 보기</summary>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
