/**
 * The wording of documents (lời văn của văn bản): dated texts with named placeholders, by kind of
 * document and authority, changed by two hands.
 */
package vn.bangvang.wording;
