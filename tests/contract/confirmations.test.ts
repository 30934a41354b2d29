import { onEveryEngine, openForTest } from '../support/databases';
import { officeOn } from '../support/editors';
import { confirmationsSuite } from './confirmations-suite';

onEveryEngine((engine) => {
	confirmationsSuite(engine.name, async () => officeOn(await openForTest(await engine.url())));
});
