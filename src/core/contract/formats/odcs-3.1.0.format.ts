import { odcsFormat } from './odcs.ts';

export default odcsFormat('3.1.0', 'ODCS with relationships, ids for every part, and a strict form.');
