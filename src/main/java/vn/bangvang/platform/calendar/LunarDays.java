package vn.bangvang.platform.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The two public holidays that follow the moon, as a table of 2010 to 2050. */
record LunarDays(LocalDate tet, LocalDate gioTo) {
    private static final Map<Integer, LunarDays> BY_YEAR = read();

    /** Of a year; empty outside the table. */
    static Optional<LunarDays> of(int year) {
        return Optional.ofNullable(BY_YEAR.get(year));
    }

    private static Map<Integer, LunarDays> read() {
        try (var in = LunarDays.class.getResourceAsStream("/calendar/lunar-days.csv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(l -> l.matches("\\d{4},.*"))
                    .map(l -> l.split(","))
                    .collect(
                            Collectors.toMap(
                                    l -> Integer.valueOf(l[0]),
                                    l ->
                                            new LunarDays(
                                                    LocalDate.parse(l[1]), LocalDate.parse(l[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
