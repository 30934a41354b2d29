import { encode } from 'uqr';

export interface QrCode {
	/** Modules a side, the quiet zone of four around it included (JIS X 0510, ISO/IEC 18004). */
	size: number;
	/** The dark modules, as the path of an SVG. */
	path: string;
}

const quietZone = 4;
/** More makes modules that a telephone cannot tell apart on paper. */
const mostCharacters = 600;

/** The dark modules of a row, each run of them as one bar. */
function barsOf(row: readonly boolean[], y: number): string {
	let bars = '';
	for (let x = 0; x < row.length; x++) {
		if (!row[x]) continue;
		const start = x;
		while (row[x + 1]) x++;
		bars += `M${start} ${y}h${x + 1 - start}v1h-${x + 1 - start}z`;
	}
	return bars;
}

/** An address as a QR code; none where it would be too fine to be read from paper. */
export function qrCodeOf(address: string): QrCode | undefined {
	if (address.length > mostCharacters) return undefined;
	const { size, data } = encode(address, { ecc: 'M', border: quietZone });
	return { size, path: data.map(barsOf).join('') };
}
