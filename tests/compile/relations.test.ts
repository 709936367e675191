import { describe, expect, it } from 'vitest';
import { compileRelations } from '../../src/compile/relations';
import { story } from '../support/stories';

const { relations, nodes, width, height, boxWidth } = story.relations;
const drawn = relations.filter(({ points }) => points);

describe('the diagram of relations', () => {
  it('has every claim that relates actors, once in each of its relations', () => {
    const claims = story.claims.filter(({ relation }) => relation);
    expect(claims.length).toBe(14);
    for (const { id, kind, relation } of claims) {
      const own = relations.filter((one) => one.claims.includes(id));
      expect(
        own.map((one) => [one.kind, one.from]),
        id,
      ).toEqual(own.map(() => [kind, relation?.from]));
      expect(own.flatMap(({ to }) => to ?? []).toSorted(), id).toEqual(relation?.to.toSorted());
    }
  });

  it('draws what names both ends, and the rest not', () => {
    for (const { to, points } of relations) expect(points !== undefined).toBe(to !== undefined);
    expect(relations.filter(({ to }) => to === undefined).map(({ id }) => id)).toEqual(['turkey-wants']);
  });

  it('keeps everything inside, and no two boxes or labels on top of each other', () => {
    for (const { points = [] } of drawn) {
      for (const [x, y] of points) {
        expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
      }
    }
    nodes.forEach((one, index) => {
      for (const other of nodes.slice(index + 1)) {
        expect(Math.abs(one.x - other.x) >= boxWidth || Math.abs(one.y - other.y) >= 44).toBe(true);
      }
    });
    const labels = drawn.map(({ labelAt = [0, 0] }) => labelAt);
    labels.forEach(([x, y], index) => {
      for (const [otherX, otherY] of labels.slice(index + 1)) {
        expect(Math.abs(x - otherX) > 45 || Math.abs(y - otherY) > 14).toBe(true);
      }
    });
  });

  it('has no size where no claim relates actors', () => {
    expect(compileRelations([])).toMatchObject({ width: 0, height: 0, nodes: [], relations: [] });
  });

  it('is laid out the same way each time', () => {
    expect(compileRelations(story.claims)).toEqual(story.relations);
  });
});
