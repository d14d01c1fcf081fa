import type { Caches } from './copies.ts';

/** A browser's store of caches, in memory, for tests. @param room how many files fit in before it throws, as a full device does */
export function cachesInMemory(room = Infinity): Caches & { size(): number } {
  const all = new Map<string, Map<string, Response>>();
  const size = () => [...all.values()].reduce((sum, files) => sum + files.size, 0);
  return {
    size,
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name) => Promise.resolve(all.delete(name)),
    open: (name) => {
      const files = all.get(name) ?? new Map<string, Response>();
      all.set(name, files);
      return Promise.resolve({
        match: (path) => Promise.resolve(files.get(String(path))?.clone()),
        put: (path, response) => {
          if (size() >= room) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
          files.set(String(path), response);
          return Promise.resolve();
        },
      });
    },
  };
}
