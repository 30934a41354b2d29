/** A page of each kind, below its language. */
export const everyPage: readonly [string, string][] = [
	['home', ''],
	['the finder', '/programs'],
	['the finder with results', '/programs?q=%E9%98%B2%E9%9F%B3%E5%B7%A5%E4%BA%8B'],
	['the finder with filters', '/programs?kind=loan&goal=fund&sort=amount&page=2'],
	['the finder without results', '/programs?q=qwxzkvjq'],
	['the finder with filters in the way', '/programs?q=noise&kind=award&ward=x'],
	['a grant', '/programs/operating-environment-improvement'],
	['a loan', '/programs/small-business-loan-micro'],
	['a program that has ended', '/programs/accompanied-improvement-loan'],
	['a facility', '/programs/kbic'],
	['a certification with results', '/programs/kis-certification'],
	['open data', '/open-data'],
	['accessibility', '/accessibility'],
	['privacy', '/privacy'],
	['a page that is not there', '/programs/no-such-program'],
];
