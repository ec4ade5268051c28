-- Whether a bonus was paid from the award fund of the authority (rule B-PAYER), or from another source.
alter table bonus_payment add column from_fund boolean not null default true after payer;
