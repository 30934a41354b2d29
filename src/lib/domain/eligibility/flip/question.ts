import type { Business } from '../../business/business';
import type { JstDate } from '../../jst-date';
import type { Program } from '../../program/program';
import { judge, type JudgeContext, type Judgement } from '../judge';
import type { Situation } from '../situation';
import { changed } from './applicant';
import type { Change } from './change';

/** Who asks for a program and when, and who would ask if something were otherwise. */
export class Question {
	readonly judgement: Judgement;

	constructor(
		readonly program: Program,
		readonly business: Business,
		readonly today: JstDate,
		readonly context: JudgeContext,
	) {
		this.judgement = judge(program, business, today, context);
	}

	/** What a fact of the program is looked at against. */
	situation(track?: string): Situation {
		const { business, today, program, context } = this;
		return { business, today, programId: program.id, track, isWithin: context.isWithin };
	}

	asked(business: Business): Question {
		return new Question(this.program, business, this.today, this.context);
	}

	after(change: Change): Question {
		const { business, today } = changed(this, change);
		return new Question(this.program, business, today, this.context);
	}

	/** The same applicant on a later day. */
	on(day: JstDate): Question {
		return this.after({ field: 'today', to: day, isExact: true });
	}
}
