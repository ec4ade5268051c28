package vn.bangvang.movement;

import java.io.Serializable;
import java.time.LocalDate;

/** A unit obliged in a round, and its list of registered titles if it has handed one in. */
public record RegistrationRow(
        String unitCode, String unitName, LocalDate registeredOn, String evidence)
        implements Serializable {}
