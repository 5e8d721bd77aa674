/** A name as an id and a file have it, without accents; empty where no letter of it is one that they can have. */
export const slugOf = (name: string, most: number): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, most)
    .replace(/-$/, '');

/** A slug that nobody has: itself, or with the first number behind it that is free. */
export const freeSlug = (slug: string, taken: ReadonlySet<string>): string => {
  for (let count = 1; ; count += 1) {
    const numbered = count === 1 ? slug : `${slug}-${count}`;
    if (!taken.has(numbered)) return numbered;
  }
};
