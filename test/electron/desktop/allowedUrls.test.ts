import { describe, expect, it } from 'vitest';
import { isKnownExternal, isOfflineRequest, isOwnPage, isOwnUrl } from '#electron/desktop/allowedUrls.ts';

const FOREIGN = [
  'https://example.com/', 'http://127.0.0.1/', 'ws://example.com/', 'file:///etc/passwd', 'ftp://example.com/', 'about:blank', 'chrome://settings', 'javascript:alert(1)',
  'app://program.example.com/', 'app://other/index.html', 'app://user@program/', 'app://:x@program/', 'apps://program/', 'https://program/', '//program/', '', 'app:program', 'view-source:app://program/',
];

describe('the program is offline', () => {
  it.each(['app://program/', 'app://program/index.html', 'app://program/assets/a.js?x#y'])('its own file is let through: %s', (url) => {
    expect(isOfflineRequest(url, false)).toBe(true);
    expect(isOwnUrl(url)).toBe(true);
  });

  it.each(FOREIGN)('anything else is not: %s', (url) => {
    expect(isOfflineRequest(url, false)).toBe(false);
    expect(isOwnUrl(url)).toBe(false);
  });

  it('what it made itself is let through, and developer tools only while developing', () => {
    expect(isOfflineRequest('blob:app://program/1', false)).toBe(true);
    expect(isOfflineRequest('data:image/png;base64,', false)).toBe(true);
    expect([isOfflineRequest('devtools://devtools/bundled/x.html', false), isOfflineRequest('devtools://devtools/bundled/x.html', true)]).toEqual([false, true]);
    expect(isOfflineRequest('https://example.com/', true)).toBe(false);
  });
});

it('only the page itself may be gone to', () => {
  expect(isOwnPage('app://program/index.html#/draft/1')).toBe(true);
  for (const url of ['app://program/assets/a.js', 'app://program/', 'blob:app://program/1', 'data:text/html,x', ...FOREIGN]) expect(isOwnPage(url), url).toBe(false);
});

it('only an address of the list, by https and to the character, goes to the browser', () => {
  const known = ['https://portal.example.gov.cn/', 'http://plain.example.cn/'];
  expect(isKnownExternal('https://portal.example.gov.cn/', known)).toBe(true);
  expect(isKnownExternal('https://portal.example.gov.cn', known)).toBe(true);
  for (const url of ['http://portal.example.gov.cn/', 'http://plain.example.cn/', 'https://portal.example.gov.cn.evil.cn/', 'https://portal.example.gov.cn/?q=1', 'https://x@portal.example.gov.cn/', 'file:///', 'javascript:1', '']) {
    expect(isKnownExternal(url, known), url).toBe(false);
  }
});
