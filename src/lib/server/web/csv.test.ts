import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import * as csv from './csv';
