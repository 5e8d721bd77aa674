import type { Movement } from '../../shared/catalogue/schema.ts';

export type FigureProps = {
  readonly movement: Movement;
  /** Index into the movement's phases. */
  readonly phase: number;
  /** How far through the phase, 0 to 1. */
  readonly share: number;
  readonly side: 'none' | 'first' | 'second';
  readonly size: 'list' | 'card' | 'break';
  readonly reducedMotion: boolean;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
};

type Line = readonly (readonly [number, number])[];
type Drawing = { readonly head: readonly [number, number]; readonly lines: readonly Line[] };

/** A first, plain drawing: a body's outline in lines, by the movement's position. */
export const Figure = ({ movement, label }: FigureProps) => {
  const { head, lines } = drawings[movement.positions[0] ?? 'standing'];
  return (
    <svg class="figure-drawing" viewBox="0 0 360 208" role="img" aria-label={label}>
      <path class="figure-ground" d="M0 192H360" />
      <circle class="figure-line" cx={head[0]} cy={head[1]} r="13" />
      {lines.map((line) => (
        <path key={`${line}`} class="figure-line" d={`M${line.map((point) => point.join(' ')).join('L')}`} />
      ))}
    </svg>
  );
};

type Position = Movement['positions'][number];

const standing: Drawing = {
  head: [180, 34],
  lines: [
    [
      [180, 47],
      [180, 110],
    ],
    [
      [180, 58],
      [168, 86],
      [170, 112],
    ],
    [
      [180, 58],
      [192, 86],
      [190, 112],
    ],
    [
      [180, 110],
      [173, 150],
      [170, 192],
    ],
    [
      [180, 110],
      [187, 150],
      [190, 192],
    ],
  ],
};

const drawings: Readonly<Record<Position, Drawing>> = {
  standing,
  walking: {
    head: [184, 34],
    lines: [
      [
        [183, 47],
        [180, 110],
      ],
      [
        [182, 58],
        [162, 84],
        [166, 108],
      ],
      [
        [182, 58],
        [198, 86],
        [212, 106],
      ],
      [
        [180, 110],
        [166, 150],
        [142, 186],
      ],
      [
        [180, 110],
        [198, 150],
        [206, 192],
        [218, 192],
      ],
    ],
  },
  seated: {
    head: [170, 52],
    lines: [
      [
        [170, 65],
        [168, 130],
      ],
      [
        [169, 76],
        [180, 104],
        [204, 126],
      ],
      [
        [168, 130],
        [214, 132],
        [214, 192],
        [228, 192],
      ],
      [
        [150, 136],
        [220, 138],
        [220, 192],
      ],
      [
        [150, 136],
        [150, 192],
      ],
    ],
  },
  kneeling: {
    head: [182, 70],
    lines: [
      [
        [180, 83],
        [176, 142],
      ],
      [
        [179, 94],
        [190, 120],
        [196, 142],
      ],
      [
        [176, 142],
        [188, 190],
        [136, 190],
      ],
    ],
  },
  quadruped: {
    head: [252, 110],
    lines: [
      [
        [238, 118],
        [150, 120],
      ],
      [
        [236, 118],
        [238, 154],
        [238, 190],
      ],
      [
        [150, 120],
        [152, 190],
        [104, 190],
      ],
    ],
  },
  supine: {
    head: [92, 178],
    lines: [
      [
        [106, 182],
        [186, 184],
      ],
      [
        [112, 184],
        [150, 190],
        [178, 190],
      ],
      [
        [186, 184],
        [226, 140],
        [244, 190],
        [258, 190],
      ],
    ],
  },
  prone: {
    head: [92, 178],
    lines: [
      [
        [106, 184],
        [186, 184],
      ],
      [
        [110, 184],
        [90, 190],
        [64, 190],
      ],
      [
        [186, 184],
        [232, 188],
        [284, 190],
      ],
    ],
  },
  'side-lying': {
    head: [104, 132],
    lines: [
      [
        [116, 140],
        [186, 160],
      ],
      [
        [122, 142],
        [118, 190],
        [92, 190],
      ],
      [
        [186, 160],
        [236, 176],
        [286, 188],
      ],
    ],
  },
};
