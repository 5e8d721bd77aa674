import type { TraceLine } from '../../shared/simulation/trace.ts';

type ScreenPictureProps = { readonly state: TraceLine['state'] };

/** What the drawn screen shows: work, a call, a lock, or nothing with the lid closed. A picture only; words say it too. */
export const ScreenPicture = ({ state }: ScreenPictureProps) => (
  <svg class="screen-picture" viewBox="0 0 320 360" aria-hidden="true" data-state={state}>
    {state === 'busy' ? (
      <Call />
    ) : state === 'locked' ? (
      <Lock />
    ) : state === 'suspended' ? null : (
      <Letter state={state} />
    )}
  </svg>
);

const LINES = [150, 196, 184, 120, 0, 190, 172, 196, 88, 0, 180, 140] as const;

const Letter = ({ state }: ScreenPictureProps) => (
  <g>
    <rect class="picture-sheet" x="40" y="26" width="240" height="308" />
    <path class="picture-title" d="M64 62h96" />
    {LINES.map((width, index) =>
      width === 0 ? null : <path key={index} class="picture-line" d={`M64 ${92 + index * 18}h${width}`} />,
    )}
    {state === 'active' && <path class="picture-caret" d="M210 284v14" />}
  </g>
);

const Call = () => (
  <g>
    {[40, 166].map((x) => (
      <g key={x} transform={`translate(${x} 110)`}>
        <rect class="picture-sheet" width="114" height="128" />
        <circle class="picture-person" cx="57" cy="52" r="19" />
        <path class="picture-person" d="M18 128c2-34 18-48 39-48s37 14 39 48" />
      </g>
    ))}
    <path class="picture-line" d="M132 266h56" />
  </g>
);

const Lock = () => (
  <g transform="translate(160 176)">
    <rect class="picture-sheet" x="-34" y="-8" width="68" height="52" rx="4" />
    <path class="picture-bow" d="M-20-8v-16a20 20 0 0 1 40 0v16" />
    <path class="picture-bow" d="M0 12v12" />
  </g>
);
