import { makeBoard, type Board, type BoardTools } from './board';

const keptMilliseconds = 20_000;

interface Kept {
	stamp: string;
	until: number;
	board: Promise<Board>;
}

/** The board as it was a moment ago, so that looking at it again costs nothing. */
export function keptBoard(tools: BoardTools, now: () => number): (span: number) => Promise<Board> {
	const boards = new Map<number, Kept>();
	return (span) => {
		const stamp = tools.stamp();
		const known = boards.get(span);
		if (known?.stamp === stamp && known.until > now()) return known.board;
		const board = makeBoard(tools, span);
		boards.set(span, { stamp, until: now() + keptMilliseconds, board });
		// What failed is tried again the next time.
		board.catch(() => boards.delete(span));
		return board;
	};
}
