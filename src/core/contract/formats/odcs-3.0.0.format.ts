import { odcsFormat } from './odcs.ts';

export default odcsFormat('3.0.0', 'The first version of ODCS 3.');
