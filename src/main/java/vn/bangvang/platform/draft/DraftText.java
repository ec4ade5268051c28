package vn.bangvang.platform.draft;

import java.time.LocalDateTime;

/**
 * What was typed into a form.
 *
 * @param at UTC
 * @param fields ids of the fields with their text, as a JSON object
 */
public record DraftText(LocalDateTime at, String fields) {}
