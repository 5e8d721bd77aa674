import { openPath } from '../figure/path.ts';
import { joined, mirrored, points } from './strands.ts';

/** The body without its muscles: the right half as points, both halves as paths. Views are `back` and `front`. */

/** A closed line: down the right half and back up the left one. */
const around = (curves: readonly string[]): string => {
  const right = curves.map(points);
  const left = right.map((curve) => [...mirrored(curve)].reverse()).reverse();
  return `${joined([...right, ...left])}Z`;
};

/** Open lines on both halves. */
const onBoth = (lines: readonly string[]): string =>
  lines.map((line) => openPath(points(line)) + openPath(mirrored(points(line)))).join('');

/** From crown to crotch, with corners at the thumb and the armpit; the same from both sides. */
export const contour = around([
  '0 16, 10 17, 24 25, 33 42, 34 62, 30 82, 25 97, 24 112, 31 125, 52 136, 78 143, 98 152, 110 171, 115 198, 118 225, 125 258, 131 284, 143 312, 149 345, 149 378, 155 398, 157 420, 155 440, 150 458, 145 464, 140 458, 139 438',
  '139 438, 137 426, 137 414',
  '137 414, 136 430, 131 437, 127 430, 127 412, 131 398, 132 384, 121 350, 111 318, 103 294, 96 262, 89 236, 82 214',
  '82 214, 81 236, 76 260, 73 283, 75 308, 80 334, 84 360, 84 390, 82 430, 77 475, 69 510, 68 530, 73 558, 71 584, 63 624, 56 662, 53 684, 55 696, 62 707, 69 718, 67 725, 58 728, 44 728, 33 727, 27 721, 29 702, 29 684, 25 650, 16 612, 11 578, 14 548, 18 522, 12 482, 6 435, 2 398, 0 393',
]);

export const ears = onBoth(['34 56, 39 54, 41 61, 38 72, 33 76']);

const crown = '0 16, 10 17, 24 25, 33 42, 34 60';
export const hair = {
  back: around([crown, '34 60, 31 76, 24 85, 12 87, 0 87']),
  front: around([crown, '34 60, 32 48, 22 39, 8 36, 0 36']),
} as const;

/** Fine lines of what is no muscle of the map, but without which nobody finds their way on it. */
export const landmarks = {
  back: onBoth([
    // Shoulder blade: inner edge and lower corner.
    '40 148, 44 178, 47 202, 55 206, 68 196, 80 182',
    // Triceps.
    '93 226, 99 250, 108 278, 114 284',
    '108 240, 113 262, 117 282',
    // Sacrum.
    '14 324, 10 344, 2 362',
    // The band at the outside of the thigh.
    '77 404, 79 440, 73 484, 66 520',
    // The hollow of the knee.
    '30 537, 42 542, 55 537',
    // Heel.
    '32 700, 30 715, 36 724, 46 724, 51 714, 50 701',
    // Fingers.
    '149 430, 149 456',
    '144 430, 144 458',
  ]),
  front: onBoth([
    // Jaw.
    '29 88, 24 100, 13 110, 0 112',
    // The cords of the neck, the collarbones.
    '23 108, 15 128, 6 144',
    '6 147, 30 143, 60 139, 92 150',
    // Biceps.
    '92 216, 95 240, 103 266, 110 280',
    '111 238, 115 258, 118 276',
    // From the breastbone down.
    '0 212, 0 228',
    // The tailor's muscle, the groin.
    '70 322, 58 362, 36 420, 18 480, 17 520',
    '70 318, 44 348, 8 386',
    // The inside of the thigh.
    '10 396, 22 424, 23 452',
    // Kneecap and shin.
    '34 522, 43 518, 52 522, 53 534, 44 542, 34 535, 34 522',
    '44 548, 38 600, 37 650, 38 684',
    '52 552, 58 584, 52 630, 46 672',
    // Toes.
    '36 716, 36 727',
    '44 717, 44 728',
    '52 716, 53 728',
    '59 713, 61 726',
    // Fingers.
    '149 430, 149 456',
    '144 430, 144 458',
  ]),
} as const;
