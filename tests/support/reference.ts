import { join } from 'node:path';
import { dataDirectory } from '../../src/lib/server/adapters/files/data-directory';
import { projectFolder } from './planted-tree';

/** The project's own data folder. */
export const data = dataDirectory(join(projectFolder, 'data'));

/** The city, its words and its codes, as the site reads them. */
export const reference = await data.reference();
