import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { diaryDay } from '/work/wt-recorded/shared/history/diary-day.ts';
import { startOfDay, startOfTomorrow } from '/work/wt-recorded/shared/schedule/local-time.ts';
import { fromRest, playDay } from '/work/wt-recorded/shared/simulation/play-day.ts';
import { createPlayer } from '/work/wt-recorded/shared/simulation/player.ts';
import { language } from '/work/wt-recorded/test/language.ts';
import { recorded } from '/work/wt-recorded/test/sim/recording.ts';

test('dbg', () => {
  const [world, acts] = JSON.parse(readFileSync('/tmp/recorded/case.json', 'utf8'));
  const life = recorded({ ...world, virtual: false }, acts);
  const zone = world.zone;
  const iso = (n) => new Date(n).toISOString();
  const show = (r) =>
    console.log(
      JSON.stringify({
        ...r,
        wallMs: iso(r.wallMs),
        ...(r.fromMs ? { fromMs: iso(r.fromMs), toMs: iso(r.toMs) } : {}),
        moved: r.moved?.map((m) => m.movement + m.seated),
      }),
    );
  console.log('LINES');
  life.lines.forEach((l) =>
    console.log(iso(l.wallMs), l.state, JSON.stringify({ ...l, wallMs: undefined, state: undefined })),
  );
  console.log('REAL');
  life.records.forEach(show);
  for (let dayMs = startOfDay(life.lines[0].wallMs, zone); dayMs < life.endMs; dayMs = startOfTomorrow(dayMs, zone)) {
    const day = { fromMs: dayMs, toMs: startOfTomorrow(dayMs, zone) };
    const lines = life.lines.filter(({ wallMs }) => wallMs >= dayMs - 86_400_000 && wallMs < day.toMs + 86_400_000);
    console.log(
      'DAY',
      iso(day.fromMs),
      iso(day.toMs),
      'from',
      fromRest(lines, dayMs)[0] && iso(fromRest(lines, dayMs)[0].wallMs),
    );
    const log = [];
    const p = playDay({
      language,
      settings: life.settings,
      zone,
      day,
      nowMs: life.endMs,
      lines,
      records: life.records,
      debug: (r) => log.push(r),
    });
    const { status } = life;
    const sitting =
      status.sittingFromMs === null ? null : { fromMs: status.sittingFromMs, sittingMs: status.sittingMs };
    const was = diaryDay(dayMs, {
      records: life.records,
      nowMs: life.endMs,
      zone,
      sitting,
      standing: status.standing,
      kindOf: () => null,
    });
    for (const [name, d] of [
      ['played', p.day],
      ['was', was],
    ]) {
      console.log(name, d.sittingMs, d.standingMs, d.awayMs, d.longestMs);
      d.pieces.forEach((x) => console.log('   ', x.kind, iso(x.fromMs), iso(x.toMs), x.sittingMs));
      d.breaks.forEach((x) => console.log('   ', x.break, x.outcome, iso(x.fromMs), iso(x.toMs)));
    }
  }
});
