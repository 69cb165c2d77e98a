import { describe, expect, test } from 'vitest';
import { readSettings } from '../../scripts/settings.ts';

test('without settings the site is served at the root of this machine', () => {
  expect(readSettings({})).toEqual({ site: 'http://localhost:4321', base: '/', port: 4321, host: 'localhost' });
});

test('settings that make sense are taken', () => {
  expect(
    readSettings({ SITE_URL: 'https://example.org/', BASE_PATH: '/careers/', PORT: '8080', HOST: '0.0.0.0' }),
  ).toEqual({ site: 'https://example.org', base: '/careers/', port: 8080, host: '0.0.0.0' });
});

test('a repository is there only if it was named', () => {
  expect(readSettings({ REPOSITORY_URL: 'https://github.com/a/b/' }).repository).toBe('https://github.com/a/b');
  expect(readSettings({})).not.toHaveProperty('repository');
});

test('an empty base path is the root, as GitHub Pages gives it', () => {
  expect(readSettings({ BASE_PATH: '' }).base).toBe('/');
});

describe('a setting that makes no sense is named, with what was found and what is allowed', () => {
  test.each([
    ['SITE_URL', '', 'https://example.org'],
    ['SITE_URL', 'example.org', 'https://example.org'],
    ['SITE_URL', 'ftp://example.org', 'https://example.org'],
    ['SITE_URL', 'https://', 'https://example.org'],
    ['SITE_URL', 'https://exa mple.org', 'https://example.org'],
    ['SITE_URL', 'https://me:secret@example.org', 'https://example.org'],
    ['SITE_URL', 'https://example.org:99999', 'https://example.org'],
    ['SITE_URL', 'https://example.org/careers', 'BASE_PATH'],
    ['BASE_PATH', '//', '/careers'],
    ['BASE_PATH', 'careers', '/careers'],
    ['BASE_PATH', 'https://example.org/careers', '/careers'],
    ['BASE_PATH', '/a//b', '/careers'],
    ['BASE_PATH', '/a/../b', '/careers'],
    ['BASE_PATH', '/a?b', '/careers'],
    ['BASE_PATH', 'C:/Program Files/Git/careers', '/careers'],
    ['PORT', 'abc', '1 to 65535'],
    ['PORT', '', '1 to 65535'],
    ['PORT', '0', '1 to 65535'],
    ['PORT', '80.5', '1 to 65535'],
    ['PORT', '65536', '1 to 65535'],
    ['REPOSITORY_URL', '', 'https://github.com/owner/name'],
    ['REPOSITORY_URL', 'owner/name', 'https://github.com/owner/name'],
    ['HOST', '', 'localhost'],
    ['HOST', 'http://localhost', 'localhost'],
  ])('%s="%s"', (name, found, allowed) => {
    expect(() => readSettings({ [name]: found })).toThrow(`${name} is "${found}"; allowed is`);
    expect(() => readSettings({ [name]: found })).toThrow(allowed);
  });
});
