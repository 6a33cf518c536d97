export default `# Capacity formulas

Units are decimal: 1 GB is 1,000,000,000 bytes. A month has 30 days, a year 365. Give a range wherever an input was
assumed, and replace assumptions by measurements as soon as there are any. The example is one system throughout.

## Inputs of the example

| Input | Value | Unit |
|-------|-------|------|
| Changes a day | 12,000,000 | rows |
| New rows a day | 4,000,000 | rows |
| Raw bytes a change | 250 | B |
| Stored bytes a row, typed and compressed | 120 | B |
| Compression of raw data | 4 | raw / stored |
| Growth g | 0.30 | a year |
| Peak hour, peak day | 4, 10 | times the mean |
| Retention of raw data | 90 | days |

## Rate

- mean = changes a day / 86,400 = 12,000,000 / 86,400 = **138.9 rows/s**
- peak = mean x 4 = **555.6 rows/s**; peak day = mean x 10 = **1,388.9 rows/s**
- bandwidth on the peak day = 1,388.9 x 250 B = **0.347 MB/s**

Streams need partitions for both sides: max(ceil(t / p), ceil(t / c)), where t is the peak in MB/s, p what one partition
takes and c what one consumer reads. For t = 35, p = 10, c = 5: max(4, 7) = **7**. Brokers then hold
t x seconds x copies = 35 x 604,800 x 3 = **63.5 TB** for 7 days in 3 copies, if the peak never ends.

## Storage

- raw a day = 12,000,000 x 250 B = **3.0 GB**; stored = 3.0 / 4 = **0.75 GB**
- raw kept, without growth = 0.75 x 90 = **67.5 GB**
- typed a day, b = 4,000,000 x 120 B = **0.48 GB**
- typed after t years of growth, nothing deleted: b x 365 x ((1+g)^t - 1) / ln(1+g)

| t | 1 | 2 | 3 |
|---|---|---|---|
| GB | 200.3 | 460.8 | 799.3 |

With g = 0 the last formula becomes b x 365 x t. With a retention, start the count at t minus the retention in years.
Add what merges leave behind until it is cleaned up; a quarter of the merged tables is a fair first guess.

Files of a partition = ceil(bytes / target size): 3.0 GB at 512 MB are **6**, 0.75 GB are **2**. Far below 128 MB a file,
choose larger partitions.

## Bytes of a row

Plain Parquet: add up (1 - share of nulls) x width, and 1/8 byte for a column that may be null. Widths: boolean 1/8; date,
32-bit integer, float 4; 64-bit integer, timestamp, double 8; string 4 + mean length. Dictionaries and codecs make it
smaller by a factor that only a sample tells: write the first 10,000 rows with the codec in use and divide.

## Freshness

Add up what a row waits for, at worst: capture + flush + load interval + wait for the next run + run + tests.
A run takes fixed minutes + rows of the run / rate, the run rounded up to 0.1 min. At 5,000 rows/s and 3 fixed minutes:

| Schedule | Rows a run | Run | 0.5 + 1 + 5 + wait + run + 2 |
|----------|------------|-----|-------------------------------|
| every 30 min | 250,000 | 3.9 min | **42.4 min** |
| every 60 min | 500,000 | 4.7 min | **73.2 min** |

## Compute and cost

credits = runs x max(minutes, least billed minutes) / 60 x credits an hour

- load every 5 min, half a minute each, one minute billed at least, 1 credit/h: 288 x 1 / 60 = **4.8 a day**
- transform every 30 min at 4 credits/h: 48 x 3.9 / 60 x 4 = **12.48 a day**; hourly: 24 x 4.7 / 60 x 4 = **7.52 a day**
- tests, half an hour a day at 2 credits/h: **1.0 a day**
- a month, every 30 min: (4.8 + 12.48 + 1.0) x 30 = **548.4 credits**; at an assumed 3 USD: **1,645.20 USD**

Scans cost bytes of the columns read in the partitions read. Some platforms bill logical bytes and others compressed
ones, so the same query differs by the compression; find out which before you compare prices.

## Growth

rows after m months = rows today x (1+g)^(m/12): 12.0 million become **15.6** after 12, **20.28** after 24 and **26.36**
million after 36 months. Check the freshness and the cost of month 12, not only of the first day.
`;
