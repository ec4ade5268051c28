package vn.bangvang.council.agenda;

import java.io.Serializable;
import vn.bangvang.platform.Page;

/**
 * A session and a part of its agenda.
 *
 * @param award code of the award whose cases these are; {@code null} of an empty agenda
 */
public record SessionView(SessionHead head, String award, Page<ItemRow> cases)
        implements Serializable {}
