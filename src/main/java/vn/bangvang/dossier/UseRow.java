package vn.bangvang.dossier;

import java.io.Serializable;

/**
 * Where an initiative is used.
 *
 * @param award code
 * @param nomination code of the nomination that rests on it
 */
public record UseRow(long initiative, String award, int year, String nomination)
        implements Serializable {}
