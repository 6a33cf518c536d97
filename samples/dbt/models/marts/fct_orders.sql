{{ config(materialized='table') }}

select
    orders.order_id,
    orders.customer_id,
    orders.status,
    orders.amount,
    orders.placed_at
from {{ ref('stg_orders') }} as orders
inner join {{ source('shop', 'customers') }} as customers
    on customers.id = orders.customer_id
