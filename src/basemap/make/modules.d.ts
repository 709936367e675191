declare module 'topojson-server' {
  import type { Topology } from 'topojson-specification';
  export function topology(objects: Record<string, GeoJSON.GeoJSON>, quantization?: number): Topology;
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';
  type Triangle = [GeoJSON.Position, GeoJSON.Position, GeoJSON.Position];
  export function presimplify(topology: Topology, weight?: (triangle: Triangle) => number): Topology;
  export function simplify(topology: Topology, minimumWeight: number): Topology;
}
