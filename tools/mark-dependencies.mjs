// Runs after every complete `npm install` or `npm ci`, so that `npm start` need not install again.
import { markDependencies } from './steps/dependencies.mjs';

if (!process.env.npm_config_omit) markDependencies();
