package vn.bangvang.person;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import vn.bangvang.person.hold.HoldRow;
import vn.bangvang.person.identity.IdentityLine;
import vn.bangvang.person.initiative.InitiativeRow;
import vn.bangvang.person.year.YearFacts;

/** Everything written down of one person. */
public record PersonCard(
        String code,
        int version,
        PersonForm form,
        String unitName,
        String unitPath,
        Map<Integer, YearFacts> years,
        List<InitiativeRow> initiatives,
        List<HoldRow> holds,
        List<IdentityLine> identities)
        implements Serializable {}
