import { describe, expect, it } from 'vitest';
import { isNewer, lookedUp, releaseAddresses } from '../../../shared/model/release.ts';

const told = (release: unknown) => lookedUp({ ok: true, text: JSON.stringify(release) }, '0.2.0');

describe('the order of versions', () => {
  it.each([
    ['0.2.1', '0.2.0'],
    ['0.10.0', '0.9.9'],
    ['1.0.0', '0.99.99'],
    ['v1.2.3', '1.2.2'],
    ['1.0.0', '1.0.0-rc.1'],
    ['1.0.0+build.7', '1.0.0-rc.1+build.9'],
  ])('has %s after %s, and not before it', (later, earlier) => {
    expect(isNewer(later, earlier)).toBe(true);
    expect(isNewer(earlier, later)).toBe(false);
  });

  it.each(['0.2', '', 'latest', '0.2.x', '1.2.3.4', '1.2.3\n', '9999999.0.0', ' 1.2.3', '-1.0.0'])(
    'knows %j for none, which is after nothing and before nothing',
    (text) => {
      expect(isNewer(text, '0.1.0')).toBe(false);
      expect(isNewer('0.1.0', text)).toBe(false);
    },
  );
});

describe('what an answer says', () => {
  it('is a newer version, the same or an older one, as numbers alone', () => {
    expect(told({ tag_name: 'v0.3.0+x', html_url: 'https://elsewhere.example', body: '<b>' })).toEqual({
      result: 'newer',
      newest: '0.3.0',
    });
    expect(told({ tag_name: 'v0.2.0' })).toEqual({ result: 'newest', newest: '0.2.0' });
    expect(told({ tag_name: '0.1.9' })).toEqual({ result: 'older', newest: '0.1.9' });
  });

  it.each([
    { tag_name: 'v0.3.0', prerelease: true },
    { tag_name: 'v0.3.0', draft: true },
    { tag_name: 'v0.3.0-beta.1' },
  ])('is nothing to do for a prerelease: %j', (release) => {
    expect(told(release)).toEqual({ result: 'prerelease', newest: null });
  });

  it.each([
    null,
    7,
    [],
    {},
    { tag_name: 7 },
    { tag_name: 'newest' },
    { tag_name: `v0.3.0-${'x'.repeat(99)}` },
    { tag_name: '1.0.0', prerelease: 'no' },
  ])('is not understood: %j', (release) => {
    expect(told(release)).toEqual({ result: 'not-understood', newest: null });
  });

  it('is not understood where it is no JSON, and passes on why there is none', () => {
    expect(lookedUp({ ok: true, text: '<!doctype html>' }, '0.2.0').result).toBe('not-understood');
    expect(lookedUp({ ok: false, reason: 'redirected' }, '0.2.0').result).toBe('redirected');
  });
});

describe('the address of a project', () => {
  it('leads to the page of its releases and to the answer for programs', () => {
    expect(releaseAddresses('https://github.com/owner/name')).toEqual({
      page: 'https://github.com/owner/name/releases/latest',
      ask: 'https://api.github.com/repos/owner/name/releases/latest',
    });
  });

  it.each([
    undefined,
    null,
    7,
    '',
    'http://github.com/owner/name',
    'https://github.com/owner',
    'https://github.com/owner/name/../../x',
    'https://github.com/../name',
    'https://github.com.evil.example/owner/name',
    'https://github.com@evil.example/owner/name',
    'https://github.com/owner/name?x',
  ])('leads nowhere where it is none: %j', (homepage) => {
    expect(releaseAddresses(homepage)).toBeNull();
  });
});
