/** A word of the trade, for readers who meet it in a skill. */
export interface Term {
  /** What it is called, and how it is abbreviated; a name alone marks nothing in a text. */
  readonly name: string;
  /**
   * The words that mean it in prose, an `s` behind them allowed. One in small letters is found in any case, one with a
   * capital only as it is written. Ordinary words stand here only together with what makes them a term.
   */
  readonly forms: readonly string[];
  /** What it is and why it matters to whoever moves data, one to three sentences. */
  readonly meaning: string;
}

/** The words of data engineering that skills, contracts and plans use, grouped by what they are about. */
export const glossary: readonly Term[] = [
  // How data moves.
  {
    name: 'ETL',
    forms: ['ETL', 'extract, transform, load', 'extract-transform-load'],
    meaning:
      'Data is extracted, transformed on the way and then loaded, so that only the result reaches the warehouse. What was thrown away on the way has to be fetched from the source again.',
  },
  {
    name: 'ELT',
    forms: ['ELT', 'extract, load, transform', 'extract-load-transform'],
    meaning:
      'Raw data is loaded first and transformed inside the warehouse. A mistake in a transformation can be corrected from the raw tables, at the price of storing them and guarding what is personal in them.',
  },
  {
    name: 'Reverse ETL',
    forms: ['reverse ETL'],
    meaning:
      'Results go from the warehouse back into the programs people work with, such as a CRM. A wrong figure then no longer sits in a report: it sends mail to customers.',
  },
  {
    name: 'Data pipeline',
    forms: ['data pipeline', 'ETL pipeline', 'ELT pipeline', 'ingestion pipeline', 'streaming pipeline'],
    meaning:
      'The steps that take data from its sources to those who use it. It needs an owner, a promise of how fresh its data is, and a way to run it again.',
  },
  {
    name: 'Pipeline integrity',
    forms: ['pipeline integrity'],
    meaning:
      'What comes out of a pipeline is what went in, with nothing lost, doubled or changed by accident. Counts and sums that are compared from step to step show it.',
  },
  {
    name: 'Ingestion',
    forms: ['data ingestion', 'ingestion layer', 'ingestion job', 'raw ingestion'],
    meaning:
      'Taking data over from a source as it is. Whatever is lost here is lost for every step behind it, so rows are counted against the source.',
  },
  {
    name: 'Batch processing',
    forms: ['batch processing', 'batch pipeline', 'batch load', 'batch ETL', 'batch ingestion', 'batch window'],
    meaning:
      'Data is worked on in large pieces on a schedule. It is simple to repeat and to check; its data is as old as the last run.',
  },
  {
    name: 'Micro-batch',
    forms: ['micro-batch', 'micro-batches', 'microbatch', 'microbatches', 'micro-batching'],
    meaning:
      'Small batches every few seconds or minutes. Nearly as fresh as a stream and restarted like a batch; many small files are the usual price.',
  },
  {
    name: 'Stream processing',
    forms: ['stream processing', 'streaming data', 'event streaming', 'streaming ETL'],
    meaning:
      'Every event is worked on as it comes, without an end. Late, doubled and disordered events are the normal case, so state, windows and restarts have to be planned.',
  },
  {
    name: 'Change data capture (CDC)',
    forms: ['CDC', 'change data capture', 'change-data capture'],
    meaning:
      'Every insert, update and delete of a source is taken from its log and sent on. Deletes are not missed as with queries by timestamp, but order, schema changes and the log that grows while nobody reads it need care.',
  },
  {
    name: 'Write-ahead log (WAL)',
    forms: ['write-ahead log', 'write-ahead logging', 'WAL'],
    meaning:
      'The log into which a database writes each change before it touches its tables; change data capture reads it. A reader that stands still keeps the log from being cleaned up, and the disk of the source fills.',
  },
  {
    name: 'Replication slot',
    forms: ['replication slot', 'logical replication', 'logical decoding'],
    meaning:
      'The mark by which PostgreSQL remembers how far a reader of its log has come. A slot that nobody reads any more makes the database keep its log for ever.',
  },
  {
    name: 'Incremental processing',
    forms: [
      'incremental processing',
      'incremental load',
      'incremental loading',
      'incremental model',
      'incremental materialization',
      'incremental refresh',
      'incremental pipeline',
      'incremental strategy',
      'incremental strategies',
      'incremental sync',
      'incremental extraction',
    ],
    meaning:
      'A run works only on what is new or changed since the last one. It is fast and cheap, and it silently misses rows that arrive late unless it looks back.',
  },
  {
    name: 'Full refresh',
    forms: ['full refresh', 'full refreshes', 'full-refresh run'],
    meaning:
      'The whole table is built anew from its sources. It corrects every drift, and it costs the most and may lose history that the source no longer has.',
  },
  {
    name: 'Lookback window',
    forms: ['lookback window', 'look-back window', 'lookback period', 'look-back period'],
    meaning:
      'The span before the newest row that an incremental run reads again. It has to be as long as data may be late, or late rows are lost for good.',
  },
  {
    name: 'Upsert',
    forms: ['upsert', 'upserted', 'upserting', 'MERGE statement', 'insert-or-update'],
    meaning:
      'A row is updated when its key is there and inserted when it is not. With a key that is really unique a load can be repeated; without one it doubles rows.',
  },
  {
    name: 'Orchestration',
    forms: [
      'data orchestration',
      'pipeline orchestration',
      'pipeline orchestrator',
      'data orchestrator',
      'Airflow-style orchestration',
    ],
    meaning:
      'One program starts the steps of pipelines in their order, repeats what failed and tells people. It should know the data a step needs, not only the hour at which it usually is there.',
  },
  {
    name: 'Directed acyclic graph (DAG)',
    forms: ['DAG', 'directed acyclic graph'],
    meaning:
      'Steps and what each depends on, without circles, so that there is an order to run them in. It shows what may run side by side, and what has to run again behind a step that failed.',
  },
  {
    name: 'Apache Airflow',
    forms: ['Apache Airflow', 'Airflow'],
    meaning:
      'A program that runs pipelines written as graphs of tasks in Python. Its tasks are retried and back-filled by date, so each must be safe to run twice for the same date.',
  },
  {
    name: 'Dagster',
    forms: ['Dagster'],
    meaning:
      'An orchestrator that speaks of the data a step makes rather than of the step. Freshness, checks and lineage hang on the same thing that people ask for.',
  },
  {
    name: 'Prefect',
    forms: ['Prefect'],
    meaning:
      'An orchestrator for flows written as ordinary Python functions. Retries and caching are set by task, so what a task may do twice has to be decided by task too.',
  },
  {
    name: 'Apache Spark',
    forms: [
      'Apache Spark',
      'PySpark',
      'Spark SQL',
      'Spark job',
      'Spark application',
      'Spark session',
      'Spark DataFrame',
      'Spark Streaming',
      'Spark Structured Streaming',
      'Spark/Beam',
    ],
    meaning:
      'An engine that spreads work on large data over many machines. Most of its time and its failures come from moving data between them, so partitions and joins decide the cost.',
  },
  {
    name: 'Apache Beam',
    forms: ['Apache Beam'],
    meaning:
      'One way to write a pipeline for batch and stream that several engines run. Windows and triggers say explicitly when a result counts as complete.',
  },
  {
    name: 'Apache Flink',
    forms: ['Apache Flink', 'Flink'],
    meaning:
      'An engine for streams that keeps large state and restores it after a failure from checkpoints. Results are exact only when sources and sinks take part in those checkpoints.',
  },
  {
    name: 'Apache Kafka',
    forms: ['Apache Kafka', 'Kafka'],
    meaning:
      'A log of events that many programs write and read at their own pace. Order holds inside a partition only, and events are gone when their retention ends.',
  },
  {
    name: 'dbt',
    forms: ['dbt', 'data build tool'],
    meaning:
      'A tool that turns SELECT statements into tables and views of a warehouse, in the order of their references, with tests and documentation. Models, their tests and their lineage live in one repository.',
  },
  {
    name: 'Debezium',
    forms: ['Debezium'],
    meaning:
      'A program that reads the logs of databases and writes each change as an event. Snapshots, schema changes and deletes each have an event of their own, which readers have to handle.',
  },

  // What makes a run safe.
  {
    name: 'Idempotent',
    forms: ['idempotent', 'idempotently', 'idempotency', 'idempotence', 'idempotency key'],
    meaning:
      'Running it twice has the same result as running it once. Every retry, restart and backfill relies on it: without it, a load doubles or loses rows the first time something fails.',
  },
  {
    name: 'Exactly-once',
    forms: ['exactly-once', 'exactly-once semantics', 'exactly-once delivery', 'exactly-once processing'],
    meaning:
      'Each event counts one time in the result, whatever fails on the way. It needs a source that can be read again and a sink that is transactional or takes repeats without harm; a broker alone cannot promise it.',
  },
  {
    name: 'At-least-once',
    forms: ['at-least-once', 'at-least-once delivery'],
    meaning:
      'No event is lost, but some come twice. The usual promise of queues: the reader has to drop repeats by a key.',
  },
  {
    name: 'At-most-once',
    forms: ['at-most-once', 'at-most-once delivery'],
    meaning: 'No event comes twice, but some are lost. Good enough for figures nobody sums up, and for nothing else.',
  },
  {
    name: 'Deduplication',
    forms: [
      'deduplication',
      'deduplicate',
      'deduplicated',
      'deduplicating',
      'de-duplication',
      'de-duplicate',
      'deduplication key',
    ],
    meaning:
      'Dropping what came more than once. It needs a key that says what is the same and a rule for which copy stays; without them it drops real rows.',
  },
  {
    name: 'Backfill',
    forms: ['backfill', 'backfilled', 'backfilling', 'back-fill', 'back-filled', 'back-filling'],
    meaning:
      'Loading or computing the past again, after a correction or for a new column. It runs in pieces that can be repeated, beside the daily load and not over it, and is compared before it becomes visible.',
  },
  {
    name: 'Replay',
    forms: ['event replay', 'message replay', 'replay events', 'replay window', 'replay from'],
    meaning:
      'Reading events again from an earlier place of the log. It only works while the events are kept and when the readers take the same event twice.',
  },
  {
    name: 'Cutover',
    forms: ['cutover', 'cut-over', 'cutting over'],
    meaning:
      'The moment at which readers get the new table or pipeline in place of the old one. Best a switch that takes a second and can be taken back, after both ran side by side and agreed.',
  },
  {
    name: 'Blue-green deployment',
    forms: ['blue-green', 'blue/green'],
    meaning:
      'The new version stands complete beside the old one, and one switch moves all readers. Going back is the same switch, as long as both get the new data.',
  },
  {
    name: 'Dual write',
    forms: ['dual write', 'dual-write', 'dual writing', 'parallel run'],
    meaning:
      'Old and new are both fed for a while, so that they can be compared before the old one goes. A failure between the two writes lets them part, so they have to be reconciled.',
  },
  {
    name: 'Write-audit-publish',
    forms: ['write-audit-publish', 'WAP pattern'],
    meaning:
      'New data is written where nobody reads, checked there, and only then published. Readers never see what failed a check, and a failed run has nothing to clean up.',
  },
  {
    name: 'Rollback',
    forms: [
      'rollback plan',
      'roll-back plan',
      'rollback procedure',
      'rollback strategy',
      'rollback step',
      'rollback window',
    ],
    meaning:
      'The way back to the state before a change. It is only a plan when somebody has tried it, knows how long it takes, and knows what happens to the data written in between.',
  },
  {
    name: 'Checkpoint',
    forms: ['streaming checkpoint', 'checkpoint interval', 'checkpoint barrier'],
    meaning:
      'A saved state from which a job goes on after a failure. Work since the last one is done again, so what it writes must bear repeating.',
  },
  {
    name: 'Validation checkpoint',
    forms: ['validation checkpoint', 'quality checkpoint'],
    meaning:
      'A place in the pipeline where data has to pass checks before it goes on. Bad rows are stopped close to their cause, while they are few.',
  },
  {
    name: 'Dead-letter queue (DLQ)',
    forms: [
      'dead-letter queue',
      'dead letter queue',
      'DLQ',
      'dead-letter topic',
      'dead-letter table',
      'quarantine table',
    ],
    meaning:
      'Where records go that could not be handled, with the reason. The rest flows on; somebody has to look at it, count it and feed it back, or it is a slow way of losing data.',
  },
  {
    name: 'Backpressure',
    forms: ['backpressure', 'back-pressure'],
    meaning:
      'A slow step makes those before it wait instead of drowning. Where it is missing, memory fills up or events are dropped.',
  },
  {
    name: 'Exponential backoff',
    forms: ['exponential backoff', 'exponential back-off', 'retry with backoff'],
    meaning:
      'Each retry waits longer than the one before, with some randomness. A source that is down is not kept down by everybody who tries again at once.',
  },
  {
    name: 'Self-healing',
    forms: [
      'self-healing pipeline',
      'self-healing loop',
      'self-healing log',
      'self-healing protocol',
      'self-healing data',
    ],
    meaning:
      'A pipeline that repairs known failures itself, a limited number of times, and keeps a record of every attempt. Without the limit and the record it hides that something is fragile.',
  },

  // Time.
  {
    name: 'Watermark',
    forms: [
      'watermark column',
      'watermark value',
      'watermark delay',
      'watermark strategy',
      'watermark strategies',
      'event-time watermark',
      'streaming watermark',
      'high watermark',
      'low watermark',
      'high-water mark',
      'high water mark',
    ],
    meaning:
      'How far in event time the data is taken to be complete; in batch loads the newest value that was read. Set too early it drops late data, set too late results wait.',
  },
  {
    name: 'Late data',
    forms: [
      'late data',
      'late-arriving data',
      'late arriving data',
      'late-arriving fact',
      'late-arriving event',
      'late-arriving record',
      'late-arriving dimension',
      'late arrival',
      'late arrivals',
      'late records',
      'late events',
    ],
    meaning:
      'Rows that come after their period was already worked on. Decide how late they may be, what is computed again for them, and what happens to those that are later still.',
  },
  {
    name: 'Event time',
    forms: ['event time', 'event-time', 'processing time', 'processing-time', 'ingestion time'],
    meaning:
      'When something happened, as against when it was worked on. Reports by event time are right and may still change; by processing time they stand still and are wrong for whatever was late.',
  },
  {
    name: 'Window',
    forms: ['tumbling window', 'hopping window', 'windowed aggregation', 'sliding window aggregation'],
    meaning:
      'The piece of an endless stream over which something is counted. Its kind says whether an event counts once or several times, and its end says when a result may be shown.',
  },
  {
    name: 'Freshness',
    forms: [
      'data freshness',
      'source freshness',
      'freshness check',
      'freshness monitoring',
      'freshness SLA',
      'freshness SLO',
      'freshness SLI',
      'freshness target',
      'freshness threshold',
      'freshness alert',
      'freshness requirement',
      'freshness breach',
      'freshness breaches',
    ],
    meaning:
      'How old the newest data is when somebody reads it. It is measured on the data and not on the job: a run that is green and loaded nothing leaves it old.',
  },
  {
    name: 'Latency',
    forms: ['end-to-end latency', 'data latency', 'pipeline latency', 'ingestion latency'],
    meaning:
      'The time from an event to the moment its row can be read. Every step adds to it, so the promise to readers has to be the sum and not the fastest part.',
  },

  // How data is shaped.
  {
    name: 'Data warehouse',
    forms: ['data warehouse', 'data warehousing', 'cloud warehouse'],
    meaning:
      'A database made for questions over large, cleaned, joined data. Its tables are promises to many readers, so they change by agreement and not in passing.',
  },
  {
    name: 'Data lake',
    forms: ['data lake'],
    meaning:
      'Files of any form in cheap storage. Without a catalog, owners and contracts nobody knows what is in it, and it is called a swamp.',
  },
  {
    name: 'Lakehouse',
    forms: ['lakehouse', 'data lakehouse'],
    meaning:
      'Files of a lake with tables over them that know transactions, schemas and versions. Small files and old versions have to be cleaned up, which a warehouse does by itself.',
  },
  {
    name: 'Open table format',
    forms: ['Apache Iceberg', 'Iceberg table', 'Delta Lake', 'Delta table', 'Apache Hudi', 'open table format'],
    meaning:
      'A layer over data files that keeps track of which of them make up a table at a time. It gives transactions, schema changes and time travel, and asks for regular upkeep.',
  },
  {
    name: 'Medallion architecture',
    forms: ['medallion', 'medallion architecture', 'medallion layer'],
    meaning:
      'Data is refined in layers, from raw (bronze) over cleaned (silver) to ready for use (gold). Each layer can be built again from the one before, so a mistake is corrected where it was made.',
  },
  {
    name: 'Bronze layer',
    forms: ['bronze layer', 'bronze table', 'bronze zone', 'bronze data', 'bronze, silver and gold'],
    meaning:
      'Data as the source sent it, only added to. It is what everything else is built from again, so nothing is corrected here, and what is personal in it needs the strictest guard.',
  },
  {
    name: 'Silver layer',
    forms: ['silver layer', 'silver table', 'silver zone', 'silver data'],
    meaning:
      'Cleaned data with types, keys and no repeats, still close to the source. Rules that everybody needs are applied here once.',
  },
  {
    name: 'Gold layer',
    forms: ['gold layer', 'gold table', 'gold zone', 'gold data'],
    meaning:
      'Tables made for questions of the business, with agreed figures. They have readers and promises, so a change here is a change of a contract.',
  },
  {
    name: 'Staging',
    forms: ['staging layer', 'staging model', 'staging table', 'staging schema', 'staging view'],
    meaning:
      'The first layer behind the raw data: one model for each source table, with names and types put right and nothing joined. Later layers are then spared the habits of the source.',
  },
  {
    name: 'Intermediate layer',
    forms: ['intermediate layer', 'intermediate model', 'intermediate table'],
    meaning:
      'Models between staging and marts that join and compute. Nobody outside should read them, so that they may change.',
  },
  {
    name: 'Mart',
    forms: ['data mart', 'mart layer', 'marts layer', 'mart model', 'mart table', 'marts/core'],
    meaning:
      'Tables for the questions of one part of the business. They are what people read, so their columns and figures are promises.',
  },
  {
    name: 'Feature table',
    forms: ['feature table', 'feature store', 'feature pipeline'],
    meaning:
      'Values a model is trained on and asked with. Both must be computed alike and as of the same moment, or the model learns from the future.',
  },
  {
    name: 'Dimensional modeling',
    forms: ['dimensional modeling', 'dimensional modelling', 'dimensional model', 'Kimball'],
    meaning:
      'Tables of what happened (facts) around tables of who, what, where and when (dimensions). People can ask without knowing the source, as long as the grain of each fact is clear.',
  },
  {
    name: 'Fact table',
    forms: ['fact table', 'fact model', 'transactional fact', 'snapshot fact'],
    meaning:
      'One row for each event or measurement, with numbers and the keys of its dimensions. The first thing to settle is what exactly one row stands for.',
  },
  {
    name: 'Dimension table',
    forms: ['dimension table', 'dimension model', 'conformed dimension', 'fact and dimension', 'facts and dimensions'],
    meaning:
      'The things that facts are about, such as customers or products, with what describes them. Shared ones make figures of several facts comparable.',
  },
  {
    name: 'Grain',
    forms: [
      'table grain',
      'row grain',
      'fact grain',
      'declared grain',
      'declare the grain',
      'grain statement',
      'grain of the table',
      'grain of each table',
      'grain of the fact',
      'grain of each fact',
      'grain of the model',
      'grain of each model',
    ],
    meaning:
      'What one row of a table stands for. Joins across different grains multiply rows and figures without an error, so it is written down and tested by a unique key.',
  },
  {
    name: 'Slowly changing dimension (SCD)',
    forms: ['SCD', 'slowly changing dimension', 'slowly-changing dimension'],
    meaning:
      'A dimension whose rows change now and then, such as the address of a customer. The type says what happens to the old value: it is overwritten (1), kept as a row of its own (2) or kept beside the new one (3).',
  },
  {
    name: 'SCD type 1',
    forms: ['SCD type 1', 'SCD 1', 'SCD1', 'SCD-1', 'type 1 SCD', 'SCD Type 1'],
    meaning:
      'The new value replaces the old one, and history is gone. Right for corrections; reports about the past change with it.',
  },
  {
    name: 'SCD type 2',
    forms: ['SCD type 2', 'SCD 2', 'SCD2', 'SCD-2', 'type 2 SCD', 'SCD Type 2'],
    meaning:
      'Each change makes a new row with the time from and to which it holds. Facts find the row that held then; the times must neither overlap nor leave gaps.',
  },
  {
    name: 'SCD type 3',
    forms: ['SCD type 3', 'SCD 3', 'SCD3', 'SCD-3', 'type 3 SCD', 'SCD Type 3'],
    meaning: 'The former value stands in a column of its own. It answers "before and after" once and forgets the rest.',
  },
  {
    name: 'Star schema',
    forms: ['star schema', 'star schemas', 'star-schema'],
    meaning:
      'A fact table with its dimensions around it, each one join away. Easy to ask and fast, because a little repetition is taken in exchange.',
  },
  {
    name: 'Snowflake schema',
    forms: ['snowflake schema', 'snowflake schemas', 'star/snowflake'],
    meaning:
      'A star whose dimensions are split into further tables. It saves space and repetition and makes every question a longer join.',
  },
  {
    name: 'Data Vault',
    forms: ['data vault'],
    meaning:
      'A way to store history as keys, links and their attributes, only ever adding. New sources come in without changes to what is there, and marts are built on top.',
  },
  {
    name: 'Surrogate key',
    forms: ['surrogate key', 'surrogate primary key'],
    meaning:
      'A key made for the warehouse, independent of the source. It survives when a source changes or reuses its own keys, and history needs it.',
  },
  {
    name: 'Natural key',
    forms: ['natural key', 'business key'],
    meaning:
      'A key that the business itself uses, such as an order number. Check that it is unique and stable before loads rely on it.',
  },
  {
    name: 'Referential integrity',
    forms: ['referential integrity', 'orphaned row', 'orphan record', 'orphaned record'],
    meaning:
      'Every key that points to another table finds a row there. Warehouses seldom enforce it, so it is tested; else joins drop rows without a word.',
  },
  {
    name: 'Denormalization',
    forms: ['denormalization', 'denormalisation', 'denormalized', 'denormalised', 'denormalize', 'denormalise'],
    meaning: 'Data is repeated to save joins. Reading gets simpler and faster; every copy has to be kept in step.',
  },
  {
    name: 'Materialized view',
    forms: ['materialized view', 'materialised view', 'MVs'],
    meaning:
      'The stored result of a query. It answers at once and is as old as its last refresh, so readers have to know when that was.',
  },
  {
    name: 'Aggregate table',
    forms: ['aggregate table', 'aggregation table', 'rollup table', 'pre-aggregated', 'pre-aggregation'],
    meaning:
      'Sums and counts computed beforehand for questions that are asked often. Late rows must reach it too, or it parts from the detail.',
  },
  {
    name: 'OLTP and OLAP',
    forms: ['OLTP', 'OLAP'],
    meaning:
      'Databases for many small changes (OLTP) as against those for large questions (OLAP). Asking the first one large questions slows the business down, which is why data is copied at all.',
  },
  {
    name: 'Semantic layer',
    forms: ['semantic layer', 'metrics layer', 'metric layer'],
    meaning:
      'One place where figures such as revenue are defined for every tool. Two reports then cannot differ because each computed its own.',
  },

  // How data is stored.
  {
    name: 'Partition',
    forms: [
      'partition',
      'partitioned',
      'partitioning',
      'data partitioning',
      'partition key',
      'partitioned table',
      'partition column',
    ],
    meaning:
      'A piece of a table that is stored by itself, mostly by date, hash or range. Questions read and loads replace only the pieces they need; too many small ones cost more than they save.',
  },
  {
    name: 'Partition pruning',
    forms: ['partition pruning', 'partition elimination', 'predicate pushdown', 'predicate push-down'],
    meaning:
      'A question skips the pieces of a table that its filter rules out. A function around the partition column is enough to lose it, and the whole table is read.',
  },
  {
    name: 'Clustering',
    forms: [
      'clustering key',
      'cluster key',
      'clustered table',
      'table clustering',
      'clustering column',
      'partitioning and clustering',
      'partitioning, clustering',
      'Z-order',
      'Z-ordering',
    ],
    meaning:
      'The order of the data inside its partitions. Filters on the leading columns read less; new data blurs the order until it is sorted again.',
  },
  {
    name: 'Compaction',
    forms: [
      'file compaction',
      'log compaction',
      'table compaction',
      'partition compaction',
      'compaction job',
      'compacted topic',
      'compacted log',
      'small-file problem',
      'small file problem',
      'small files problem',
    ],
    meaning:
      'Many small files are written together into few large ones; a compacted log keeps the newest entry of each key. Without it, listing files takes longer than reading them.',
  },
  {
    name: 'Columnar format',
    forms: ['columnar', 'Parquet', 'Apache Parquet', 'ORC file', 'columnar storage', 'columnar format'],
    meaning:
      'Files that store column by column, with types and statistics. Questions read only the columns they name; single rows are dear to change.',
  },
  {
    name: 'Time travel',
    forms: ['time travel'],
    meaning:
      'Reading a table as it was at an earlier moment. It helps to compare and to go back, as long as the old files are kept.',
  },
  {
    name: 'Retention',
    forms: [
      'data retention',
      'retention period',
      'retention policy',
      'retention policies',
      'retention window',
      'retention rule',
      'log retention',
    ],
    meaning:
      'How long data is kept. Law sets an end, replays and backfills need a beginning, and copies in lower layers and logs count too.',
  },
  {
    name: 'Data skew',
    forms: ['data skew', 'skewed partition', 'skewed key', 'skew join', 'partition skew'],
    meaning:
      'Some keys have far more rows than others, so that one worker is still busy when all others are done. More machines do not help; other keys do.',
  },
  {
    name: 'Shuffle',
    forms: [
      'shuffle partition',
      'data shuffle',
      'shuffle operation',
      'shuffle spill',
      'broadcast join',
      'shuffle join',
    ],
    meaning:
      'Rows move between machines so that those of one key meet. It is the dear part of joins and groupings; a small table sent to everybody avoids it.',
  },

  // Promises about data.
  {
    name: 'Data contract',
    forms: ['data contract'],
    meaning:
      'What a producer promises to its readers about a table or a stream: columns, meaning, quality, freshness, who answers for it. Checked by machine before a change goes out, it turns a broken report into a failed build.',
  },
  {
    name: 'Contract-driven development',
    forms: ['contract-driven development', 'contract-driven'],
    meaning:
      'The contract is written and agreed before anything is built that keeps it. Producer and readers can then work side by side, and tests come from the contract.',
  },
  {
    name: 'Contract compliance',
    forms: ['contract compliance', 'contract validation', 'contract violation'],
    meaning:
      'Whether what is delivered keeps what its contract promises, measured and not assumed. A rate that falls is a warning before readers notice.',
  },
  {
    name: 'Open Data Contract Standard (ODCS)',
    forms: ['ODCS', 'Open Data Contract Standard'],
    meaning:
      'A public form of data contracts in YAML. Tools can read who owns what, which columns there are and what is promised, without a form of their own for each team.',
  },
  {
    name: 'OpenSpec',
    forms: ['OpenSpec'],
    meaning:
      'Specifications of what a system does, as Markdown that changes by proposals. They describe behaviour; the columns of a table are the matter of a data contract.',
  },
  {
    name: 'TaskMaster',
    forms: ['TaskMaster', 'Task Master'],
    meaning:
      'A program that keeps the tasks of agents with their order and state. What it is told to accept should say how it was checked, not only that it is done.',
  },
  {
    name: 'Human gate',
    forms: ['human gate', 'human-in-the-loop gate', 'approval gate'],
    meaning:
      'A point where work stops until a person has agreed. It belongs before what cannot be taken back: breaking changes, deletions, dear backfills.',
  },
  {
    name: 'Quality gate',
    forms: ['quality gate', 'data quality gate', 'validation gate'],
    meaning:
      'Checks that have to pass before data or code goes on. A gate that only warns is a report; decide for each check whether it stops.',
  },
  {
    name: 'Schema evolution',
    forms: ['schema evolution', 'schema change', 'schema migration', 'schema versioning'],
    meaning:
      'How the form of data changes while it is in use. Adding is mostly safe; renaming, narrowing and removing need both forms for a time and a date on which the old one ends.',
  },
  {
    name: 'Schema drift',
    forms: ['schema drift', 'schema-drift'],
    meaning:
      'The data no longer has the form that was agreed, and nobody said so. Found at the entrance it is a message to the producer; found in a report it is an incident.',
  },
  {
    name: 'Schema validation',
    forms: ['schema validation', 'schema check', 'schema enforcement'],
    meaning:
      'Data is compared with the form it should have before it is taken in. It finds missing fields and wrong types, and says nothing about wrong values.',
  },
  {
    name: 'Schema registry',
    forms: ['schema registry', 'schema registries'],
    meaning:
      'A service that keeps the versions of schemas and refuses a new one that breaks the agreed compatibility. Producers are stopped before they write what nobody can read.',
  },
  {
    name: 'Backward compatibility',
    forms: [
      'backward compatibility',
      'backward-compatible',
      'backwards compatibility',
      'backwards-compatible',
      'forward compatibility',
      'forward-compatible',
    ],
    meaning:
      'Those who read with the new form can read the old data (backward), or those with the old form the new data (forward). Which of the two holds decides who may change first.',
  },
  {
    name: 'Breaking change',
    forms: ['breaking change', 'breaking schema change'],
    meaning:
      'A change after which something that worked no longer does. It gets a new major version, a notice to everybody it touches, and a time in which both versions live.',
  },
  {
    name: 'Data product',
    forms: ['data product', 'data mesh'],
    meaning:
      'Data with an owner, a purpose, documentation and promises, offered to others like a product. Without the owner and the promises it is a table.',
  },
  {
    name: 'Service level indicator (SLI)',
    forms: ['SLI', 'service level indicator', 'service-level indicator'],
    meaning:
      'A figure that says how good a service is, such as the share of loads that were on time. It is measured where readers feel it.',
  },
  {
    name: 'Service level objective (SLO)',
    forms: ['SLO', 'service level objective', 'service-level objective'],
    meaning:
      'The value an indicator should reach over a time, such as 99 % of days before seven. Stricter than what readers were promised, so that there is time to act.',
  },
  {
    name: 'Service level agreement (SLA)',
    forms: ['SLA', 'service level agreement', 'service-level agreement'],
    meaning:
      'What readers were promised, and what follows when it is not kept. It is no stricter than what the sources and every step before it promise together.',
  },
  {
    name: 'Error budget',
    forms: ['error budget'],
    meaning:
      'How much an objective may be missed before it is broken. While some is left, changes go out; when it is used up, making things reliable comes first.',
  },
  {
    name: 'RPO and RTO',
    forms: ['RPO', 'RTO', 'recovery point objective', 'recovery time objective'],
    meaning:
      'How much data may be lost in a disaster (RPO), and how long until the service is back (RTO). Both are tested by restoring and not by having backups.',
  },
  {
    name: 'MTTR',
    forms: ['MTTR', 'mean time to recovery', 'mean time to resolution', 'mean time to repair'],
    meaning:
      'The mean time from a failure to its repair. For data it includes putting right what was wrong meanwhile, not only the next green run.',
  },

  // Knowing and trusting it.
  {
    name: 'Data quality',
    forms: ['data quality', 'DQ check', 'DQ rule', 'data-quality check'],
    meaning:
      'Whether data is fit for its use: complete, correct, consistent, unique, in time. Each is a check with a target and somebody who is told, or it is a wish.',
  },
  {
    name: 'Data profiling',
    forms: ['data profiling', 'profile the data', 'profiling the data'],
    meaning:
      'Looking at what is really in the data: ranges, empty values, repeats, forms. Checks that are written without it test what somebody imagined.',
  },
  {
    name: 'Data observability',
    forms: ['data observability', 'pipeline observability'],
    meaning:
      'Freshness, volume, form, values and lineage are watched all the time, so that somebody notices before the readers do. An alert names the table, the owner and what depends on it.',
  },
  {
    name: 'Reconciliation',
    forms: [
      'data reconciliation',
      'reconciliation check',
      'reconciliation query',
      'row count check',
      'row-count check',
      'reconcile counts',
    ],
    meaning:
      'Counts and sums of source and target are compared. It finds what tests on the target alone cannot: rows that never arrived.',
  },
  {
    name: 'Great Expectations',
    forms: ['Great Expectations'],
    meaning:
      'A library that writes checks on data as expectations and documents their results. What a failed one stops still has to be decided.',
  },
  {
    name: 'Data lineage',
    forms: ['lineage', 'data lineage', 'column-level lineage', 'lineage graph'],
    meaning:
      'From where each table and column comes and where it goes. It answers what breaks when something changes, and where a wrong figure began.',
  },
  {
    name: 'Impact analysis',
    forms: [
      'downstream impact analysis',
      'lineage and impact analysis',
      'data impact analysis',
      'schema impact analysis',
    ],
    meaning:
      'Finding out, before a change or during an incident, which tables, reports and people are touched. It is as good as the lineage it reads.',
  },
  {
    name: 'Data catalog',
    forms: ['data catalog', 'data catalogue', 'data dictionary', 'data dictionaries'],
    meaning:
      'Where people look up what data there is, what it means and who owns it. It stays true only when it is made from the contracts and the code.',
  },
  {
    name: 'Single source of truth',
    forms: ['single source of truth', 'system of record'],
    meaning:
      'The one place whose answer counts when others differ. Every copy says from where it comes and how old it is.',
  },
  {
    name: 'Root cause analysis (RCA)',
    forms: ['root cause analysis', 'root-cause analysis', 'RCA'],
    meaning:
      'Finding what made a failure possible, and not only what set it off. For data it ends with a check that would have caught it.',
  },
  {
    name: 'Runbook',
    forms: ['runbook', 'run-book'],
    meaning:
      'What to do when an alert comes: how to see what is wrong, how to repair it, whom to call. It is written for somebody who has just been woken.',
  },

  // Guarding it.
  {
    name: 'Personal data (PII)',
    forms: ['PII', 'personally identifiable information', 'personal data', 'personal identifiable information'],
    meaning:
      'What tells who somebody is, alone or together with other data. It needs a purpose, few readers and an end; it also hides in free text, logs, test data and rejected records.',
  },
  {
    name: 'Pseudonymization',
    forms: ['pseudonymization', 'pseudonymisation', 'pseudonymized', 'pseudonymised', 'pseudonymize', 'pseudonymise'],
    meaning:
      'Names are replaced by marks that only a guarded key leads back from. The data stays personal in the eyes of the law, since the way back exists.',
  },
  {
    name: 'Anonymization',
    forms: ['anonymization', 'anonymisation', 'anonymized', 'anonymised', 'anonymize', 'anonymise'],
    meaning:
      'Data is changed so that nobody can be found in it any more, also not by joining it with other data. That is far more than taking the names out.',
  },
  {
    name: 'Data masking',
    forms: ['data masking', 'column masking', 'dynamic masking', 'PII masking', 'masking policy', 'masking policies'],
    meaning:
      'Readers without the right see replaced values. It has to hold in every copy, log and error message, not only in the table.',
  },
  {
    name: 'Right to erasure',
    forms: ['right to erasure', 'right to be forgotten', 'GDPR deletion', 'GDPR erasure', 'erasure request'],
    meaning:
      'A person may ask that their data is deleted. With layers that are only added to, old versions and backups, the way through all of them has to be planned before the first request.',
  },
  {
    name: 'Privacy by design',
    forms: ['privacy by design', 'privacy-by-design', 'data minimization', 'data minimisation'],
    meaning:
      'What is not needed is not collected, and what is needed is guarded from the start. Taking personal data out of a running system later is many times the work.',
  },
];

/** Phrases that hold a word of the glossary and mean something else. */
export const ordinary: readonly string[] = [
  'network partition',
  'partition tolerance',
  'disk partition',
  'boot partition',
  'partition table',
  'graph partitioning',
  'cache partitioning',
  'queue partitioning',
  'task queue partitioning',
  'workload partitioning',
  'model lineage',
  'source lineage',
  'deduplicating findings',
  'finding deduplication',
  'style deduplication',
  'time travel debugging',
  'time travel debugger',
];
