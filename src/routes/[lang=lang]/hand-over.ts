import type { Business } from '$lib/domain/business/business';
import type { JstDate } from '$lib/domain/jst-date';
import { messagesOf } from '$lib/i18n';
import { answersView } from '$lib/i18n/answers-words';
import { formatDay } from '$lib/i18n/format';
import type { Words } from '$lib/i18n/words';
import { printAnswers } from '$lib/server/web/answers';
import { addressFor, withAnswers } from '$lib/server/web/chosen-programs';
import { qrCodeOf, type QrCode } from '$lib/server/web/qr';

/** The parameter by which a visitor asks for an address that carries their answers. */
const sendParameter = 'send';
const sendAnswers = 'answers';

export interface HandOver {
	/** What one sends, or reads from paper. */
	address: string;
	qr: QrCode | undefined;
	qrLabel: string;
	printedOn: string;
	/** The form that makes another address, for those who have answered. */
	choice:
		{ action: string; hidden: [string, string][]; isTicked: boolean; hint: string } | undefined;
	sendsAnswers: boolean;
	messages: ReturnType<typeof messagesOf>['kept'];
}

interface Page {
	url: URL;
	/** The page that others are to see, below the site's address. */
	path: string;
	/** Programs that the address names. */
	ids?: readonly string[];
	business: Business | undefined;
	today: JstDate;
}

/** All that is sent, by question. */
function answersText(business: Business, words: Words): string {
	const said = answersView(business, words, '').filter(({ text }) => text);
	const texts = said.map(({ label, text = '' }) =>
		words.t('rules.lists.labelled', { label, text }),
	);
	return words.t('kept.share.tickHint', { answers: texts.join(words.t('rules.lists.comma')) });
}

/** What carries a page to somebody else: an address, its QR code, the day it was printed. */
export function handOver({ url, path, ids = [], business, today }: Page, words: Words): HandOver {
	const { t, language } = words;
	const isTicked = url.searchParams.get(sendParameter) === sendAnswers;
	const answers = isTicked && business ? printAnswers(business) : undefined;
	const address = url.origin + addressFor(path, ids, withAnswers(answers));
	return {
		address,
		qr: qrCodeOf(address),
		qrLabel: t('kept.share.qr', { address }),
		printedOn: t('kept.paper.day', { day: formatDay(today, language) }),
		choice: business && {
			action: `${url.pathname}#share`,
			hidden: [...url.searchParams].filter(([name]) => name !== sendParameter),
			isTicked,
			hint: answersText(business, words),
		},
		sendsAnswers: answers !== undefined,
		messages: messagesOf(language).kept,
	};
}
