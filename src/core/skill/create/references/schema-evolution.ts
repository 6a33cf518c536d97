export default `# Schema evolution

Ask two questions of every change. Can today's readers go on with data made under the new schema? Can the new schema take
what today's writers send, and the history that is stored? One answer does not give the other.

## Common changes

| Change | Breaks readers | Breaks writers or history | Version | What to do |
|--------|----------------|---------------------------|---------|------------|
| Optional column added at the end | no | no | minor | Add it, fill it or leave it empty |
| Required column added, no default | no | yes | minor, gated | Add as optional, fill, prove there are no nulls, then require |
| Column removed | yes | no | major | Announce, look for readers, keep it empty for a window, drop |
| Column renamed | yes | yes | major | Add the new one, write both, drop the old one after the window |
| Integer made wider | perhaps: typed readers | no | minor | Check readers with 32-bit types |
| Integer made narrower | no | yes | major | Prove that the greatest value fits, use a new column |
| Decimal, more digits and same scale | no | no | minor | Change in place, mind the storage width |
| Decimal, another scale | yes: sums round differently | yes | major | New column, reconcile the totals |
| Date becomes timestamp | yes: equality and pruning | no | major | New column, keep the date derived from it |
| Time zone changed | yes, without an error | yes | major | New column with the zone in its name, compare counts by day |
| Meaning or grain changed | yes, without an error | yes | major | New table beside the old one; never in place |
| Table renamed | yes | yes | major | Keep a view under the old name for the window |
| Description changed | no | no | patch | Nothing |

Judge by the gravest change of a release. A change that makes nothing fail and every figure different is the worst kind:
grain, unit, zone and the meaning of null need a person, because no comparison of schemas sees them.

## Expand, move, contract

1. **Expand:** add the new column or table. Everything old goes on.
2. **Write both:** fill old and new from one statement, so that they cannot drift apart.
3. **Fill history:** by partition, in chunks that can be repeated, and compare old with new.
4. **Move readers:** one after the other; the list of those who are left is public.
5. **Contract:** after the window, with no reads in the log for 14 days, drop the old one. Dropping is a decision of its own.

\`\`\`sql
-- 3. one partition of the history; running it again gives the same rows
update orders
set customer_key = sha256(lower(trim(customer_email)))
where order_day = date '2031-03-01'
  and customer_key is null;

-- before the column is required: must give 0
select count(*) from orders where customer_key is null;
\`\`\`

## Window and notice

| Step | When, with 90 days and 30 days' notice |
|------|-----------------------------------------|
| Notice to every consumer | day -30 |
| Both versions are readable | day 0 |
| Reminder to those who have not moved | day 60 |
| Old version refuses new readers | day 76 |
| Old version is dropped | day 90 |

The window is at least the longest notice that was promised to any consumer. Writing twice costs its storage and its
compute for the window; put the figure into the notice, it shortens discussions.

## Policy to state in the contract

- Compatibility: new data can be read with the old schema, unless the version's first number rises.
- Unknown columns: set aside and reported, neither dropped nor passed on.
- Narrower types: never in place.
- Drift is looked for at every load. The contract changes first, then the data.
- Names are not used again for something else.

## Consent

A breaking change needs the owner of the contract, the lead of the data team, and every registered consumer by name.
Four of five is not consent. A consumer who does not answer is asked through their team lead before the window begins.
`;
