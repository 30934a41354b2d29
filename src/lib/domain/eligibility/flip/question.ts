import type { Business } from '../../business/business';
import type { JstDate } from '../../jst-date';
import type { Program } from '../../program/program';
import { judge, type JudgeContext, type Judgement } from '../judge';
import type { Situation } from '../situation';
import { changed } from './applicant';
import type { Change } from './change';
import { aged } from './days';

/** Who asks what of which program, and judges the same otherwise. */
export class Question {
	constructor(
		readonly program: Program,
		readonly business: Business,
		readonly today: JstDate,
		readonly context: JudgeContext,
	) {}

	/** What the facts of a criterion are looked at against. */
	situation(track?: string): Situation {
		const { business, today, program, context } = this;
		return { business, today, programId: program.id, track, isWithin: context.isWithin };
	}

	judgedAs(business: Business, today = this.today): Judgement {
		return judge(this.program, business, today, this.context);
	}

	judgedOn(day: JstDate): Judgement {
		return this.judgedAs(aged(this.business, this.today, day), day);
	}

	judgedAfter(change: Change): Judgement {
		const { business, today } = changed(this, change);
		return this.judgedAs(business, today);
	}
}
