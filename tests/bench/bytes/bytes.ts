import { atMost, type Benchmark, type Figure } from '../common/benchmark';
import { realCatalogue } from '../common/catalogue';
import { startSite } from '../common/site';
import { weightOfPage, type Weight } from './page-weight';

const kilobyte = 1000;

const figureOf = (kind: keyof Weight, weights: readonly Weight[], most: number): Figure => ({
	key: `bytes.${kind}`,
	value: Math.max(...weights.map((weight) => weight[kind])) / kilobyte,
	unit: 'kB',
	aim: atMost(most),
	what: `gzip of all ${kind.toUpperCase()} of the finder page or a program page, the larger of the two`,
});

export const bytes: Benchmark = {
	name: 'bytes',
	async run() {
		const site = await startSite();
		const { programs } = await realCatalogue();
		const paths = ['/ja/programs', `/ja/programs/${programs[0]?.id}`];
		const weights = await Promise.all(paths.map((path) => weightOfPage(site + path)));
		const detail = weights.map(
			({ js, css }, place) => `${paths[place]}: ${js} bytes of JS, ${css} bytes of CSS`,
		);
		return { figures: [figureOf('js', weights, 50), figureOf('css', weights, 25)], detail };
	},
};
