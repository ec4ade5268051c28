-- Keys of names and texts as they are made now: apostrophes, quotes and dashes that look alike are one sign.
update unit set name_key =
  regexp_replace(regexp_replace(regexp_replace(name_key, ' ?[‐‑‒–—―−-] ?', '-'), '[’‘ʼ`´]', ''''), '[“”«»]', '"')
  where name_key regexp '[^a-z0-9 ]';
update unit_version set name_key =
  regexp_replace(regexp_replace(regexp_replace(name_key, ' ?[‐‑‒–—―−-] ?', '-'), '[’‘ʼ`´]', ''''), '[“”«»]', '"')
  where name_key regexp '[^a-z0-9 ]';
update person set name_key =
  regexp_replace(regexp_replace(regexp_replace(name_key, ' ?[‐‑‒–—―−-] ?', '-'), '[’‘ʼ`´]', ''''), '[“”«»]', '"')
  where name_key regexp '[^a-z0-9 ]';
update household set name_key =
  regexp_replace(regexp_replace(regexp_replace(name_key, ' ?[‐‑‒–—―−-] ?', '-'), '[’‘ʼ`´]', ''''), '[“”«»]', '"')
  where name_key regexp '[^a-z0-9 ]';
update news_item set title_key =
  regexp_replace(regexp_replace(regexp_replace(title_key, ' ?[‐‑‒–—―−-] ?', '-'), '[’‘ʼ`´]', ''''), '[“”«»]', '"')
  where title_key regexp '[^a-z0-9 ]';
update news_item set body_key =
  regexp_replace(regexp_replace(regexp_replace(body_key, ' ?[‐‑‒–—―−-] ?', '-'), '[’‘ʼ`´]', ''''), '[“”«»]', '"')
  where body_key regexp '[^a-z0-9 ]';
