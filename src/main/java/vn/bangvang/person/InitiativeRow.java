package vn.bangvang.person;

import java.io.Serializable;

/** An initiative as shown: year, title, number of the recognising decision. */
public record InitiativeRow(int year, String title, String recognisedBy) implements Serializable {}
