import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { packageFolder } from './packages';

/** A populated place of GeoNames. */
export interface City {
  /** GeoNames id. */
  id: number;
  name: string;
  /** Two-letter country code. */
  country: string;
  /** GeoNames' feature code: `PPLC` is a capital. */
  code: string;
  population: number;
  position: Position;
}

/** Field numbers of a city in the package's protocol-buffer file. */
const field = { id: 1, name: 2, country: 3, code: 7, population: 9, longitude: 10, latitude: 11 } as const;

/** Reads the few wire types that the file has: varints and length-delimited values. */
class WireReader {
  position: number;

  constructor(
    readonly bytes: Buffer,
    start: number,
    readonly end: number,
  ) {
    this.position = start;
  }

  varint(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.bytes[this.position++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  /** Signed value in zigzag form. */
  static signed = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);

  block(): WireReader {
    const length = this.varint();
    const start = this.position;
    this.position += length;
    return new WireReader(this.bytes, start, start + length);
  }

  text = (): string => this.bytes.toString('utf8', this.position, this.end);
}

/** All the cities of the package: messages one after another, each after its length. Coordinates are stored as differences from the city before, in 1/100000 degree. */
export function readCities(): City[] {
  const bytes = readFileSync(join(packageFolder('towns'), 'cities.pbf'));
  const file = new WireReader(bytes, 0, bytes.length);
  const cities: City[] = [];
  let [longitude, latitude] = [0, 0];
  while (file.position < file.end) {
    const message = file.block();
    const city: City = { id: 0, name: '', country: '', code: '', population: 0, position: [0, 0] };
    while (message.position < message.end) {
      const tag = message.varint();
      const number = tag >> 3;
      if ((tag & 7) === 2) {
        const text = message.block().text();
        if (number === field.name) city.name = text;
        if (number === field.country) city.country = text;
        if (number === field.code) city.code = text;
        continue;
      }
      const value = message.varint();
      if (number === field.id) city.id = WireReader.signed(value);
      if (number === field.population) city.population = value;
      if (number === field.longitude) longitude += WireReader.signed(value);
      if (number === field.latitude) latitude += WireReader.signed(value);
    }
    city.position = [longitude / 1e5, latitude / 1e5];
    cities.push(city);
  }
  return cities;
}
