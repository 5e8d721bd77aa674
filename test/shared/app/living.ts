import type { Engine } from '../../../shared/app/engine.ts';
import { builtInCatalogue, type CatalogueEntry } from '../../../shared/catalogue/catalogue.ts';
import type { Event } from '../../../shared/schedule/types.ts';
import { language } from '../../language.ts';
import { type Act, rest, type } from '../schedule/acts.ts';
import { createMachine, type Program, type World } from '../schedule/machine.ts';
import { type Disk, emptyDisk, engineOn, type Fakes, fakePorts } from './engine-fakes.ts';

/** Runs the acts on the engine, and hands out what a test looks at. */
export const living = (world: World = {}, disk: Disk = emptyDisk()) => {
  const catalogue = new Map<string, CatalogueEntry>(builtInCatalogue(language.texts.movements).entries);
  let fakes: Fakes | null = null;
  let engine: Engine | null = null;
  const machine = createMachine(world, ({ read, settings }): Program => {
    const begin = (): void => {
      fakes = fakePorts({ read, disk });
      engine = engineOn(fakes, disk, settings(), catalogue);
      engine.boot();
    };
    return {
      dispatch: (event: Event) => (event.type === 'boot' ? begin() : void engine?.dispatch(event)),
      wakeAt: () => fakes?.wakeAt() ?? null,
      use: (changed) => engine?.setSettings(changed),
      restart: () => {
        engine?.quit();
        begin();
      },
    };
  });
  const known = <T>(value: T | null): T => {
    if (value === null) throw new Error('the engine has not begun');
    return value;
  };
  return {
    disk,
    /** May be changed; the engine sees it. */
    catalogue,
    run: (...acts: readonly Act[]) => machine.run(acts),
    engine: () => known(engine),
    fakes: () => known(fakes),
    /** What was called since the last time this was asked. */
    calls: () => known(fakes).calls.splice(0),
    history: () => [...disk.history.values()],
    monoMs: machine.monoMs,
  };
};

/** To 5 s after a micro-break is shown, at 30:05, with the last input 20 s ago. */
export const toMicro: readonly Act[] = [type('29:50'), rest('0:20')];
