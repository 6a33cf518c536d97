import { odcsFormat } from './odcs.ts';

export default odcsFormat('3.0.2', 'ODCS 3.0 as it was used until 3.1.0.');
