/** The ink of muscles in a picture: what it is, and its colour as it is drawn, pale where something makes it pale. */
export const inked = (svg: SVGSVGElement): readonly { readonly what: string; readonly ink: Colour }[] =>
  [...svg.querySelectorAll('.figure-muscle, .figure-fibres-stretched, .figure-hidden, .figure-hatch')].map(
    (element) => {
      const style = getComputedStyle(element);
      const colour = style.stroke === 'none' ? style.fill : style.stroke;
      return { what: element.getAttribute('class') ?? '', ink: paled(parsed(colour), opacityOf(element, svg), svg) };
    },
  );

type Colour = readonly [red: number, green: number, blue: number];

const parsed = (colour: string): Colour => {
  const [red = 0, green = 0, blue = 0] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  return [red, green, blue];
};

/** All the opacities on the way from an element up to the picture. */
const opacityOf = (element: Element, svg: SVGSVGElement): number => {
  let opacity = 1;
  for (let at: Element | null = element; at !== null && at !== svg; at = at.parentElement) {
    opacity *= Number(getComputedStyle(at).opacity);
  }
  return opacity;
};

const named = (token: string, within: Element): Colour => {
  const probe = document.createElement('span');
  probe.style.color = `var(--${token})`;
  (within.parentElement ?? document.body).append(probe);
  const colour = parsed(getComputedStyle(probe).color);
  probe.remove();
  return colour;
};

const paled = (ink: Colour, opacity: number, svg: SVGSVGElement): Colour => {
  const body = named('body', svg);
  const mixed = (at: 0 | 1 | 2) => ink[at] * opacity + body[at] * (1 - opacity);
  return [mixed(0), mixed(1), mixed(2)];
};

const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of an ink on a colour of the look, as WCAG counts it. */
export const contrast = (ink: Colour, token: string, within: Element): number => {
  const [one, other] = [luminance(ink), luminance(named(token, within))];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
};
