const paper = '#F7F2E7';
const edge = '#827567';
const track = '#E9DCC6';
const ink = '#2B2621';
const action = '#1F5F6B';

/** A body of the spine: its middle, half its width, half its height and its lean, on a plate of 512. */
interface Vertebra {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly lean: number;
}

interface Drawing {
  readonly margin: number;
  readonly radius: number;
  readonly ring: { readonly radius: number; readonly width: number };
  readonly vertebrae: readonly Vertebra[];
  readonly processes: boolean;
}

/** Five vertebrae on the curve of a back, with the spines behind them. */
const full: Drawing = {
  margin: 24,
  radius: 104,
  ring: { radius: 184, width: 30 },
  vertebrae: [
    { x: 244, y: 144, halfWidth: 36, halfHeight: 19, lean: -10 },
    { x: 233, y: 197, halfWidth: 41, halfHeight: 21, lean: -5 },
    { x: 229, y: 253, halfWidth: 45, halfHeight: 23, lean: 2 },
    { x: 234, y: 312, halfWidth: 48, halfHeight: 24, lean: 8 },
    { x: 247, y: 369, halfWidth: 47, halfHeight: 23, lean: 11 },
  ],
  processes: true,
};

/** Up to 48 pixels: three, upright and heavy, on whole pixels at 16 and at 32, the middle one a pixel forward. */
const small: Drawing = {
  margin: 0,
  radius: 96,
  ring: { radius: 200, width: 56 },
  vertebrae: [
    { x: 256, y: 160, halfWidth: 64, halfHeight: 32, lean: 0 },
    { x: 224, y: 256, halfWidth: 64, halfHeight: 32, lean: 0 },
    { x: 256, y: 352, halfWidth: 64, halfHeight: 32, lean: 0 },
  ],
  processes: false,
};

/** The ring's filled part begins at the top and goes three quarters round. */
const filled = 0.75;

function drawVertebra({ x, y, halfWidth, halfHeight, lean }: Vertebra, withProcess: boolean): string {
  // Waisted like a body of the spine: the plates above and below are wider than the middle.
  const waist = halfWidth * 0.84;
  const [w, h] = [halfWidth, halfHeight];
  const body =
    `M${-w} ${-h * 0.7}Q${-w} ${-h} ${-w * 0.78} ${-h}H${w * 0.78}Q${w} ${-h} ${w} ${-h * 0.7}` +
    `Q${waist} 0 ${w} ${h * 0.7}Q${w} ${h} ${w * 0.78} ${h}H${-w * 0.78}Q${-w} ${h} ${-w} ${h * 0.7}` +
    `Q${-waist} 0 ${-w} ${-h * 0.7}Z`;
  const process = withProcess
    ? `<path d="M${waist * 0.9} ${-h * 0.3}L${w * 1.5} ${h * 0.25}Q${w * 1.78} ${h * 0.5} ${w * 1.62} ${h * 0.92}` +
      `Q${w * 1.4} ${h * 0.98} ${w * 1.2} ${h * 0.7}L${waist * 0.9} ${h * 0.35}Z"/>`
    : '';
  return `<g transform="translate(${x} ${y}) rotate(${lean})" fill="${ink}"><path d="${body}"/>${process}</g>`;
}

/**
 * The program's icon as SVG: a plate of paper, a ring that has filled by three quarters, and in it a piece of the
 * spine. `pixels` is the size it will be drawn at; small ones are drawn plainer, so that they still read.
 */
export function iconSvg(pixels: number): string {
  const drawing = pixels <= 48 ? small : full;
  const { margin, radius, ring } = drawing;
  const side = 512 - 2 * margin;
  const length = 2 * Math.PI * ring.radius;
  const circle = `cx="256" cy="256" r="${ring.radius}" fill="none" stroke-width="${ring.width}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="${pixels}" height="${pixels}">` +
    `<rect x="${margin}" y="${margin}" width="${side}" height="${side}" rx="${radius}" fill="${edge}"/>` +
    `<rect x="${margin + 4}" y="${margin + 4}" width="${side - 8}" height="${side - 8}" rx="${radius - 4}" fill="${paper}"/>` +
    `<circle ${circle} stroke="${track}"/>` +
    `<circle ${circle} stroke="${action}" stroke-dasharray="${length * filled} ${length}" transform="rotate(-90 256 256)"/>` +
    drawing.vertebrae.map((vertebra) => drawVertebra(vertebra, drawing.processes)).join('') +
    '</svg>'
  );
}

/**
 * The same as desktops want it among their own signs: one colour, which they set, and nothing behind it. All of it is
 * filled and nothing is stroked, since they fill whatever there is.
 */
export function symbolicSvg(): string {
  const { ring, vertebrae } = small;
  const [outer, inner] = [ring.radius + ring.width / 2, ring.radius - ring.width / 2];
  /** The ring clockwise from the top to the left, or from the left to the top. */
  const part = (from: string, to: string, innerTo: string, innerFrom: string, long: 0 | 1): string =>
    `M${from}A${outer} ${outer} 0 ${long} 1 ${to}L${innerTo}A${inner} ${inner} 0 ${long} 0 ${innerFrom}Z`;
  const [top, left] = [`256 ${256 - outer}`, `${256 - outer} 256`];
  const [innerTop, innerLeft] = [`256 ${256 - inner}`, `${256 - inner} 256`];
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="16" height="16" fill="#2e3436">' +
    `<path d="${part(top, left, innerLeft, innerTop, 1)}"/>` +
    `<path d="${part(left, top, innerTop, innerLeft, 0)}" fill-opacity="0.35"/>` +
    vertebrae.map((vertebra) => drawVertebra(vertebra, false).replace(` fill="${ink}"`, '')).join('') +
    '</svg>\n'
  );
}
