import { fetchWorld } from '../../check/territories';
import { serveImports } from './serve';

serveImports(self as never, fetchWorld);
