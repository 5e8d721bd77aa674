import { describe, expect, it } from 'vitest';
import { isOurs, pageAddress, pageFile } from '../../../main/desktop/page-files.ts';

const FOLDER = '/app/dist/renderer';
const pathOf = (address: string): string | null => pageFile(FOLDER, address)?.path ?? null;

describe('the files of the windows’ scheme', () => {
  it('are those of the pages', () => {
    expect(pageAddress('break', 'en')).toBe('vertebreak-app://app/break/index.html?language=en');
    expect(pathOf(pageAddress('break', 'en'))).toBe('/app/dist/renderer/break/index.html');
    expect(pathOf('vertebreak-app://app/assets/a%20b.js?v=1#x')).toBe('/app/dist/renderer/assets/a b.js');
    expect(pathOf('vertebreak-app://app/break/../assets/a.css')).toBe('/app/dist/renderer/assets/a.css');
  });

  it.each([
    'vertebreak-app://app/../../etc/passwd',
    'vertebreak-app://app/..%2f..%2fetc/secret.json',
    'vertebreak-app://app/%2e%2e/%2e%2e/main/index.js/../../x.html/..%2f..%2f..%2f..%2f..%2fetc/a.json',
    'vertebreak-app://app/..%5c..%5cwindows/a.json',
    'vertebreak-app://app/break/index.html%00.png',
    'vertebreak-app://app/%zz.html',
    'vertebreak-app://app/',
    'vertebreak-app://app/break/',
    'vertebreak-app://app/a.exe',
    'vertebreak-app://other/break/index.html',
    'vertebreak-app://app.evil.example/break/index.html',
    'vertebreak-app://user@app/break/index.html',
    'file:///etc/passwd',
    'https://example.org/index.html',
    'nonsense',
    '',
  ])('%j is none', (address) => {
    const path = pathOf(address);
    expect(path === null || path.startsWith(`${FOLDER}/`)).toBe(true);
    if (!address.startsWith('vertebreak-app://app/..')) expect(path).toBeNull();
  });

  it('say their type, and a policy that lets nothing else in', () => {
    const { headers } = pageFile(FOLDER, pageAddress('home', 'en')) ?? { headers: {} };
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' });
    const policy = String(Object.entries(headers).find(([name]) => name === 'content-security-policy')?.[1]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it('are ours by scheme and host together', () => {
    expect(isOurs(pageAddress('home', 'en'))).toBe(true);
    expect(isOurs('vertebreak-app://application/')).toBe(false);
    expect(isOurs('https://app/')).toBe(false);
  });
});
