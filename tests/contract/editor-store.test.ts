import { onEveryEngine, openForTest } from '../support/databases';
import { officeOn } from '../support/editors';
import { editorStoreSuite } from './editor-store-suite';

onEveryEngine((engine) => {
	editorStoreSuite(engine.name, async () => officeOn(await openForTest(await engine.url())));
});
