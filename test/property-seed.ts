import fc from 'fast-check';
import { seed } from './sim/runs.ts';

// A property that names no seed of its own would be tried on other values at each run, and fail one day for nobody to see
// again.
fc.configureGlobal({ seed });
