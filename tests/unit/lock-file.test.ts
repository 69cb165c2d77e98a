import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

/** Platforms on which the site must build. */
const platforms = ['linux x64', 'linux arm64', 'darwin x64', 'darwin arm64', 'win32 x64'];

/** Packages that come as a build for each platform, with the platforms that the lock lists for them. */
const families = Object.entries(packages).flatMap(([name, { optionalDependencies = {} }]) => {
  const builds = Object.keys(optionalDependencies)
    .map((build) => packages[`node_modules/${build}`] ?? packages[`${name}/node_modules/${build}`])
    .filter((build) => build?.os && build.cpu);
  const listed = builds.flatMap((build) =>
    (build?.os ?? []).flatMap((os) => (build?.cpu ?? []).map((cpu) => `${os} ${cpu}`)),
  );
  // One build alone is an extra for one system, such as macOS' watcher of files.
  return builds.length > 1 ? [{ name, listed }] : [];
});

test('some packages come as a build for each platform', () => {
  expect(families.length).toBeGreaterThan(3);
});

test.each(families)('$name is locked for every platform on which the site must build', ({ listed }) => {
  expect(platforms.filter((platform) => !listed.includes(platform))).toEqual([]);
});
