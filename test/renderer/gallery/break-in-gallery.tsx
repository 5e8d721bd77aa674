import { BreakApp } from '../../../renderer/break/break-app.tsx';
import '../../../renderer/break/break.css';
import type { BreakView } from '../../../shared/views.ts';
import { breakViewOf, fakeBreakBridge } from '../break-fakes.ts';

const stages = ['prepared', 'offered', 'going', 'halted'] as const;

export const BreakInGallery = ({ query }: { readonly query: URLSearchParams }) => {
  const theme = query.get('theme');
  const long = query.get('kind') === 'long';
  const changes: Partial<BreakView> = {
    kind: long ? 'long' : 'micro',
    lengthMs: long ? 300_000 : 120_000,
    stage: stages.find((stage) => stage === query.get('stage')) ?? 'offered',
    ranMs: Number(query.get('ran') ?? 0),
    look: { theme: theme === 'light' || theme === 'dark' ? theme : 'system', reducedMotion: query.has('still') },
  };
  const view = breakViewOf(query.get('movement') ?? 'bird-dog', changes);
  const longest = query.has('longest') ? longestTexts(view) : view;
  return <BreakApp bridge={fakeBreakBridge(longest).bridge} />;
};

const longestTexts = (view: BreakView): BreakView => {
  const long =
    'Schiebe das eine Bein nach hinten und den anderen Arm nach vorn, bis beide auf der Höhe des Rumpfes sind. ';
  return {
    ...view,
    text: {
      ...view.text,
      name: 'Brustwirbelsäulenstreckung über die Stuhllehne hinweg',
      steps: view.text.steps.map(() => long.repeat(2)),
      poses: view.text.poses.map(() => long.repeat(2)),
    },
    muscleName: 'Quadratischer Lendenmuskel',
    whyText: long,
  };
};
