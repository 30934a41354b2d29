interface Rule {
	isAllowed: boolean;
	path: string;
}

interface Group {
	agents: string[];
	rules: Rule[];
}

const linePattern = /^\s*(user-agent|allow|disallow)\s*:\s*([^#]*?)\s*(?:#.*)?$/i;

/** Groups of a robots.txt (RFC 9309, 2.2); what it says otherwise is nothing to us. */
function groupsOf(text: string): Group[] {
	const groups: Group[] = [];
	let isNaming = false;
	for (const line of text.split(/\r\n|\r|\n/)) {
		const [, name = '', value = ''] = linePattern.exec(line) ?? [];
		if (name.toLowerCase() === 'user-agent') {
			if (!isNaming) groups.push({ agents: [], rules: [] });
			groups.at(-1)?.agents.push(value.toLowerCase());
			isNaming = true;
		} else if (name !== '') {
			isNaming = false;
			const isAllowed = name.toLowerCase() === 'allow';
			if (value !== '') groups.at(-1)?.rules.push({ isAllowed, path: value });
		}
	}
	return groups;
}

/** `*` stands for anything, and `$` at the end for the end; in one pass, whatever a site writes. */
function matches({ path }: Rule, asked: string): boolean {
	const isWhole = path.endsWith('$');
	const [first = '', ...others] = (isWhole ? path.slice(0, -1) : path).split('*');
	if (!asked.startsWith(first)) return false;
	const last = isWhole ? others.pop() : undefined;
	let position = first.length;
	for (const part of others) {
		const found = asked.indexOf(part, position);
		if (found < 0) return false;
		position = found + part.length;
	}
	if (!isWhole) return true;
	if (last === undefined) return asked.length === position;
	return asked.length - last.length >= position && asked.endsWith(last);
}

/** Whether a robots.txt lets an agent ask for a path: the longest rule decides, a permission a tie. */
export function isAllowedBy(text: string, agent: string, asked: string): boolean {
	const groups = groupsOf(text);
	const own = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()));
	const meant = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
	const [rule] = meant
		.flatMap(({ rules }) => rules)
		.filter((one) => matches(one, asked))
		.sort((a, b) => b.path.length - a.path.length || Number(b.isAllowed) - Number(a.isAllowed));
	return rule?.isAllowed ?? true;
}
