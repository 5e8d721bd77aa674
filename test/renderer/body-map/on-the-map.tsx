import { useState } from 'preact/hooks';
import { page, userEvent } from 'vitest/browser';
import { BodyMap, type BodyMapProps } from '../../../renderer/body-map/body-map.tsx';
import { PLATE, type View } from '../../../renderer/body-map/views.ts';
import '../../../renderer/ui/base.css';
import '../../../renderer/body-map/body-map.css';
import type { Muscle } from '../../../shared/model/movement-codes.ts';
import { draw, settle } from '../page.ts';

export const open = async (props: Partial<BodyMapProps> = {}) => {
  const selections: Muscle[] = [];
  const Chosen = () => {
    const [muscle, setMuscle] = useState<Muscle | null>(props.selected ?? null);
    const onSelect = (next: Muscle) => {
      selections.push(next);
      setMuscle(next);
    };
    return (
      <>
        <button type="button">before</button>
        <BodyMap {...props} selected={muscle} onSelect={onSelect} />
        <button type="button">after</button>
      </>
    );
  };
  await draw(<Chosen />);
  const before = page.getByRole('button', { name: 'before' });
  await userEvent.hover(before);
  before.element().focus();
  await settle();
  return selections;
};
/** What has the focus: a muscle, or what stands on a button. */
export const focus = () => {
  const at = document.activeElement;
  return at?.getAttribute('data-muscle') ?? at?.textContent;
};
export const tab = async () => {
  await userEvent.tab();
  await settle();
};

export const option = (muscle: Muscle): SVGGElement => {
  const found = document.querySelector<SVGGElement>(`.body-map-option[data-muscle="${muscle}"]`);
  if (found === null) throw new Error(`no ${muscle}`);
  return found;
};
export const plate = (): SVGSVGElement => {
  const found = document.querySelector<SVGSVGElement>('.body-map-plate');
  if (found === null) throw new Error('no plate');
  return found;
};
export const named = () => document.querySelector('.body-map-name')?.textContent;
export const leaderEnds = () => [...document.querySelectorAll<SVGCircleElement>('.body-map-leader circle')];

/** The views on which a muscle is drawn. */
export const viewsOf = (muscle: Muscle): View[] =>
  (['back', 'front'] as const).filter((view) => option(muscle).querySelector(`[data-view="${view}"]`) !== null);

/** Where a point of the plate is on the screen. */
const onScreen = (x: number, y: number): { x: number; y: number } => {
  const { left, top, width } = plate().getBoundingClientRect();
  const scale = width / PLATE.width;
  return { x: left + x * scale, y: top + y * scale };
};
export const muscleAt = (x: number, y: number): string | null => {
  const at = onScreen(x, y);
  return document.elementFromPoint(at.x, at.y)?.closest('[data-muscle]')?.getAttribute('data-muscle') ?? null;
};

/** Moves the real pointer to a point of the plate. */
export const pointAt = async (x: number, y: number) => {
  const scale = plate().getBoundingClientRect().width / PLATE.width;
  await userEvent.hover(plate(), { position: { x: x * scale, y: y * scale } });
  await settle();
};
export const keys = async (...pressed: string[]) => {
  for (const key of pressed) await userEvent.keyboard(`{${key}}`);
  await settle();
};
