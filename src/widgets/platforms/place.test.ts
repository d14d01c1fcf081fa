import { describe, expect, test } from 'vitest';
import { placeLabels } from './place.ts';

describe('labels', () => {
  const wish = {
    id: 'a',
    value: '10',
    caption: 'word',
    tone: 'ink',
    x: 100,
    y: 100,
    sides: ['n'],
    needed: false,
  } as const;
  const room = { x: 0, y: 0, width: 300, height: 200 };

  test('give way to what is drawn, unless they are needed', () => {
    const wall = [{ x: 0, y: 0, width: 300, height: 95 }];
    expect(placeLabels([wish], wall, room, 12)).toEqual([]);
    expect(placeLabels([{ ...wish, needed: true }], wall, room, 12)).toHaveLength(1);
    expect(placeLabels([wish], [], room, 12)[0]?.leader).toBeUndefined();
  });

  test('lose their caption before they stand on anything', () => {
    const ceiling = [{ x: 0, y: 0, width: 300, height: 70 }];
    const [label] = placeLabels([{ ...wish, needed: true }], ceiling, room, 12);
    expect(label?.caption).toBe('');
  });
});
