const centre = { x: 200, y: 172 };
const radius = 104;
const gap = 0.2;

/** A point on the circle; 0 is the top, 1 a full turn clockwise. */
function at(turn: number, distance = radius) {
  const angle = (turn - 0.25) * 2 * Math.PI;
  return {
    x: Number((centre.x + distance * Math.cos(angle)).toFixed(1)),
    y: Number((centre.y + distance * Math.sin(angle)).toFixed(1)),
  };
}

/** The loop as a circle of stations, drawn; the steps stand beside it in words, so it says nothing to a screen reader. */
export function LoopDrawing({ steps, className }: { steps: readonly string[]; className?: string }) {
  const share = 1 / steps.length;
  return (
    <svg data-slot="loop-drawing" aria-hidden viewBox="0 0 400 344" className={className}>
      {steps.map((step, index) => {
        const turn = index * share;
        const from = at(turn + share * gap);
        const to = at(turn + share * (1 - gap));
        const station = at(turn);
        const side = Math.abs(station.x - centre.x) < 1 ? "middle" : station.x > centre.x ? "start" : "end";
        const label = at(turn, radius + (side === "middle" ? 28 : 20));
        const heading = (turn + share * (1 - gap)) * 360;
        return (
          <g key={step}>
            <path
              d={`M${from.x} ${from.y}A${radius} ${radius} 0 0 1 ${to.x} ${to.y}`}
              className="fill-none stroke-edge"
              strokeWidth="1.75"
            />
            <path
              d="M-7 -4.5 1 0-7 4.5"
              transform={`translate(${to.x} ${to.y}) rotate(${heading.toFixed(1)})`}
              className="fill-none stroke-edge"
              strokeWidth="1.75"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
            <circle
              cx={station.x}
              cy={station.y}
              r={index === 0 ? 9 : 7}
              className={index === 0 ? "fill-accent" : "fill-paper stroke-accent"}
              strokeWidth="2.5"
            />
            <text
              x={label.x}
              y={label.y}
              textAnchor={side}
              dominantBaseline="central"
              className="fill-ink text-[17px] font-medium"
            >
              {step}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
