import { knownCodes } from '../../src/lib/server/use-cases/catalogue/examine-data';
import { reference } from './reference';

/** Codes that programs of the catalogue may refer to. */
export const known = knownCodes(reference);
