/** A length drawn at the usual size of the text, in what grows with the text. */
export const rem = (px: number): string => `${px / 16}rem`;

/** Where something lies on a ruler, in what SVG takes for a length: `12.5%`. */
export type Extent = { readonly from: string; readonly to: string; readonly length: string };

export type SpanKind = 'sitting' | 'standing' | 'away' | 'walk' | 'call' | 'pause';

/** The line that all stands on. */
export const GROUND = 34;

/** How far from the ground the middle of each lies. */
const MIDDLE = { sitting: -6, standing: -7, away: -6, walk: -5.75, call: -15, pause: 4.5 } as const;

type SpanMarkProps = Extent & { readonly kind: SpanKind; readonly marked?: boolean };

/**
 * A while on the ruler. Each kind has a shape of its own: sitting a block on the ground, standing a row of posts,
 * an absence a dashed thread, a walk footsteps, a call a bracket above, a pause of the app pairs of bars below.
 */
export const SpanMark = ({ kind, from, to, length, marked = false }: SpanMarkProps) => {
  // One step at least.
  const isShort = Number.parseFloat(length) < 1;
  const line = (y: number) => ({ x1: from, x2: to, y1: rem(y), y2: rem(y) });
  const post = (x: string) => <line x1={x} x2={x} y1={rem(GROUND - 16.75)} y2={rem(GROUND - 13)} />;
  switch (kind) {
    case 'sitting':
      return (
        <rect
          class="ruler-sitting"
          data-marked={marked || undefined}
          x={from}
          width={length}
          y={rem(GROUND - 12)}
          height={rem(12)}
        />
      );
    case 'standing':
      return <line class="ruler-standing" {...line(GROUND - 7)} />;
    case 'away':
      return <line class="ruler-away" {...line(GROUND - 6)} />;
    case 'walk':
      return (
        <g class="ruler-walk">
          <line {...line(GROUND - 8)} stroke-dashoffset={isShort ? '0' : rem(-2)} />
          <line {...line(GROUND - 3.5)} stroke-dashoffset={rem(-5.5)} />
        </g>
      );
    case 'call':
      return (
        <g class="ruler-call">
          <line {...line(GROUND - 16)} />
          {post(from)}
          {post(to)}
        </g>
      );
    case 'pause':
      return <line class="ruler-pause" {...line(GROUND + 4.5)} />;
    default:
      return kind satisfies never;
  }
};

type SpanSampleProps = Pick<SpanMarkProps, 'kind' | 'marked'> & {
  /** In rem, as the words beside it. */
  readonly width: number;
  readonly class?: string;
};

/** The mark of a while beside its words, in the middle of its line, and as large as they are. */
export const SpanSample = ({ kind, marked = false, width, class: name }: SpanSampleProps) => {
  const px = width * 16;
  const inside = { from: rem(1), to: rem(px - 1), length: rem(px - 2) };
  return (
    <svg class={name} width={`${width}rem`} height="1rem" aria-hidden="true">
      <svg y={rem(8 - GROUND - MIDDLE[kind])} overflow="visible" aria-hidden="true">
        <SpanMark kind={kind} marked={marked} {...inside} />
      </svg>
    </svg>
  );
};
