import { someAttacks } from '../setup/attacks.ts';
import { checkSafety } from '../setup/check-safety.ts';

checkSafety(someAttacks);
