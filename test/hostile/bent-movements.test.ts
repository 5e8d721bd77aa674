import { describe, expect, it } from 'vitest';
import { started } from '../host/started.ts';
import { ownMovement } from '../shared/app/own-files.ts';
import { madeDraft } from '../shared/catalogue/draft-fakes.ts';

// Movements that bend what nobody can, and drafts of movements that are none.

const bent = (angles: unknown, pose = 'shoulder-rolls-rest'): string => {
  const { phases, ...rest } = ownMovement('mine') as { readonly phases: readonly object[] };
  return JSON.stringify({ ...rest, phases: phases.map((phase) => ({ ...phase, pose, angles: 0 })) }).replaceAll(
    '"angles":0',
    `"angles":${typeof angles === 'string' ? angles : JSON.stringify(angles)}`,
  );
};

describe('angles of a movement’s file', () => {
  it.each([
    ['beyond every number', '{"neck":1e308}', 'phases.0.angles.neck'],
    ['no number', '{"neck":null}', 'phases.0.angles.neck'],
    ['a text', '{"neck":"10; rm -rf ~"}', 'phases.0.angles.neck'],
    ['a list', '[1,2,3]', 'phases.0.angles'],
    ['a prototype', '{"__proto__":{"neck":5},"constructor":1}', 'phases.0.angles'],
    [
      'a thousand joints',
      Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`left-elbow-${at}`, 1])),
      'phases.0.angles',
    ],
    ['a joint that breaks', '{"left-elbow":161}', 'phases.0.angles.left-elbow'],
    ['a neck of an owl', '{"neck":60,"head":45,"upper-back":55,"lower-back":60,"trunk":-31}', 'phases.0.angles'],
    ['a pose made as it is read', '{}, "bent": {"view":"side","hips":[0,0]}', 'phases.0.bent'],
  ])('that are %s are refused with the field', async (_, angles, field) => {
    const host = started();
    const look = await host.ask('home', 'movementsLook', { json: bent(angles) });
    expect(look.kind).toBe('refused');
    expect(look.kind === 'refused' && look.reasons.join('\n')).toContain(`mine.json: ${field}`);
    expect(host.own.files).toEqual([]);
  });

  it('do not keep the movements beside them from being read', async () => {
    const host = started();
    host.own.files = [
      { file: 'bad.json', content: JSON.parse(bent('{"trunk":-60}')) },
      { file: 'good.json', content: { ...ownMovement('good') } },
    ];
    host.own.changed();
    const { entries } = await host.ask('home', 'findView');
    expect(entries.map(({ movement }) => movement.id)).toContain('good');
    expect(entries.map(({ movement }) => movement.id)).not.toContain('mine');
    const { alerts } = await host.ask('home', 'homeView');
    expect(alerts).toMatchObject([
      {
        ...{ code: 'movement-refused', file: 'bad.json', field: 'phases.0.angles' },
        reason: 'trunk would be at -60 degrees; it goes from -30 to 110',
      },
    ]);
  });
});

describe('a draft', () => {
  it.each([
    ['junk', '\u0000\u0001{{{'],
    ['another thing', '{"version":1,"draft":[]}'],
    ['a draft of a newer version', '{"version":99,"draft":{}}'],
    [
      'a draft with a part too many',
      JSON.stringify({
        version: 1,
        draft: { ...madeDraft(), phases: Array.from({ length: 41 }, () => madeDraft().phases[0]) },
      }),
    ],
    ['far too large', `{"version":1,"draft":"${'x'.repeat(2 * 1024 * 1024)}"}`],
  ])('that is %s is set aside, never overwritten, and one begins anew', async (_, text) => {
    const host = started();
    host.files.set('data/movement-draft.json', text);
    expect(await host.ask('home', 'movementDraft')).toEqual({ draft: null });
    expect([...host.files.values()]).toContain(text);
    const draft = madeDraft();
    expect(await host.ask('home', 'keepMovementDraft', { draft })).toEqual({ ok: true });
    expect(await host.ask('home', 'movementDraft')).toEqual({ draft });
    expect([...host.files.values()]).toContain(text);
  });
});
