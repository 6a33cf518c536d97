import { odcsFormat } from './odcs.ts';

export default odcsFormat('3.0.1', 'ODCS 3.0 with its first corrections.');
