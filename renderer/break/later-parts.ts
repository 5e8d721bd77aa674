/** What a break shows without, and has long before it begins: loaded apart, so that the window opens the sooner. */
export { NamedFigure } from '../figure/named-figure.tsx';
export { PartRing } from './part-ring.tsx';
