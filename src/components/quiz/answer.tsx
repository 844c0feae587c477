import type { Question } from '../../model/question.ts';
import type { Given } from '../../questions/judge.ts';
import { ChoiceAnswer } from './choice-answer.tsx';
import { OrderAnswer } from './order-answer.tsx';
import { SortAnswer } from './sort-answer.tsx';
import { TextAnswer } from './text-answer.tsx';
import { TruthAnswer } from './truth-answer.tsx';

export type AnswerProps = {
  question: Question;
  /** What was answered; null while nothing is. */
  given: Given | null;
  /** Still to be answered; false once it was, or the solution was shown. */
  isOpen: boolean;
  onAnswer: (given: Given) => void;
  /** What stands there before it is confirmed, where that counts; null while it is not whole. */
  onDraft?: (given: Given | null) => void;
};

const views = {
  choice: ChoiceAnswer,
  command: TextAnswer,
  term: TextAnswer,
  option: TextAnswer,
  text: TextAnswer,
  order: OrderAnswer,
  sort: SortAnswer,
  truth: TruthAnswer,
};

/** The way to answer that the question asks for. */
export function Answer(props: AnswerProps) {
  const View = views[props.question.answer.form];
  return <View {...props} />;
}
