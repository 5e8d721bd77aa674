import type { BreakBridge } from '../ui/bridge.ts';

type Answer = Parameters<BreakBridge['breakAnswer']>[0]['answer'];

/** What a press in the break window does: answers the break, or opens a page of the home window. */
export type Act = (act: { readonly answer: Answer } | { readonly open: 'help' | 'settings' }) => void;
