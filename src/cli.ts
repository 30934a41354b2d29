import { openContainer } from '$lib/server/container';

const container = await openContainer(process.env);
console.log(container.app.programs().length);
await container.close();
