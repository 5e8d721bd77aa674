/** How close the lines of a shading stand, from the least to the most: by a share of a quarter, a half, three, and above. */
const SPACINGS = [15, 10.5, 7.5, 5] as const;

/** The hatching of a share from 0 to 1: which of the four; undefined for nothing. */
export const levelOf = (share: number): number | undefined =>
  share > 0 ? Math.min(SPACINGS.length, Math.ceil(share * SPACINGS.length)) : undefined;

/** The hatchings that muscles are filled with, `ID-1` to `ID-4`. */
export const Hatchings = ({ id }: { readonly id: string }) => (
  <defs>
    {SPACINGS.map((spacing, index) => (
      <pattern
        key={spacing}
        id={`${id}-${index + 1}`}
        width={spacing}
        height={spacing}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path class="body-map-hatch" d={`M${spacing / 2} 0V${spacing}`} />
      </pattern>
    ))}
  </defs>
);
