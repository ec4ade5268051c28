-- Names of four words and more are also found by every three of them and more: one row a choice of words, so that whatever is
-- looked for is one stretch of the key. Filled anew before this start is over.
truncate table name_term;
