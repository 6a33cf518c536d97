select
    cast(placed_at as date) as day,
    sum(amount) as revenue
from {{ ref('fct_orders') }}
where status <> 'cancelled'
group by 1
