/** A colour as the page computes it, in sRGB from 0 to 1 with its opacity. */
type Colour = { readonly red: number; readonly green: number; readonly blue: number; readonly alpha: number };

/** Reads what `getComputedStyle` gives, such as `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)`. */
export const colourOf = (computed: string): Colour => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number);
  return { red: red / 255, green: green / 255, blue: blue / 255, alpha };
};

const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);

const luminance = ({ red, green, blue }: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** How much one colour stands out from another, 1 to 21, as WCAG reckons it. */
export const contrast = (one: Colour, other: Colour): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};
