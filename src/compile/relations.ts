import { Graph, layout } from '@dagrejs/dagre';
import type { Claim, Diagram, Relation } from '../story/model';
import { relationId } from '../story/relations';
import { statusOf } from '../story/status';

/** Units of the diagram; about px where it is read in a column. */
const node = { width: 80, height: 44 };
const label = { width: 60, height: 18 };
/** With the word for what is not plainly said below it. */
const tallLabel = { ...label, height: 34 };

/** Lays out the graph of relations at build time, so that every reader sees the same diagram. */
export function compileRelations(claims: readonly Claim[]): Diagram {
  const relations = gather(claims);
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 10, edgesep: 4, ranksep: 30, marginx: 2, marginy: 2 });
  for (const actor of new Set(relations.flatMap(({ from, to }) => (to === undefined ? [] : [from, to])))) {
    graph.setNode(actor, { ...node });
  }
  const drawn = relations.filter(
    (relation): relation is Relation & { to: string } => relation.to !== undefined,
  );
  for (const { id, from, to, status } of drawn)
    graph.setEdge(from, to, { ...(status === 'said' ? label : tallLabel), labelpos: 'c' }, id);
  // An empty graph would be laid out as infinitely small.
  if (drawn.length > 0) layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: rounded(width),
    height: rounded(height),
    boxWidth: node.width,
    nodes: graph.nodes().map((actor) => {
      const { x, y } = graph.node(actor);
      return { actor, x: rounded(x), y: rounded(y) };
    }),
    relations: relations.map((relation) => {
      if (relation.to === undefined) return relation;
      const { points, x, y } = graph.edge({ v: relation.from, w: relation.to, name: relation.id });
      return {
        ...relation,
        points: points.map(
          (point: { x: number; y: number }) => [rounded(point.x), rounded(point.y)] as const,
        ),
        labelAt: [rounded(x), rounded(y)] as const,
      };
    }),
  };
}

/** Groups claims by kind and pair of actors, in the order of the story. */
function gather(claims: readonly Claim[]): Relation[] {
  const found = new Map<string, Omit<Relation, 'status'>>();
  for (const { id: claim, kind, relation } of claims) {
    if (!relation) continue;
    for (const to of relation.to.length > 0 ? relation.to : [undefined]) {
      const id = relationId(relation.from, kind, to);
      const known = found.get(id);
      found.set(id, {
        id,
        kind,
        from: relation.from,
        ...(to !== undefined && { to }),
        claims: [...(known?.claims ?? []), claim],
      });
    }
  }
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return [...found.values()].map((relation) => ({
    ...relation,
    status: statusOf(relation.claims.flatMap((id) => byId.get(id) ?? [])),
  }));
}

const rounded = (value: number) => Math.round(value * 10) / 10;
