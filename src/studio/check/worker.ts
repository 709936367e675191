import type { Port } from './messages';
import { serveChecks } from './serve-checks';
import { fetchWorld } from './territories';

serveChecks(self as unknown as Port, fetchWorld);
