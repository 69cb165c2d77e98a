/** Stands in for Astro's content in unit tests: what is under test must take its content as an argument. */
export function getCollection(name: string): never {
  throw new Error(`a unit test reads the collection "${name}" of the site; hand small content over instead`);
}
