package vn.bangvang.organization.lineage;

import java.io.Serializable;
import java.time.LocalDate;

/** A unit that came before or after another, with the change that made it so. */
public record RelatedUnit(
        String code, String name, UnitEventKind kind, LocalDate on, String instrument, boolean open)
        implements Serializable {}
