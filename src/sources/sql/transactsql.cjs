// A file of its own in dist/ too: loaded when the first query of this dialect is read.
module.exports = require('node-sql-parser/build/transactsql');
