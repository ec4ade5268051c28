package vn.bangvang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.bangvang.person.People;
import vn.bangvang.person.PeopleSearch;
import vn.bangvang.person.PersonRow;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.access.Scope;

/**
 * Whose accounts they are: by it nobody votes on the own award, judges or nominates himself. One
 * administrator asks for a change, another confirms it.
 */
@ApplicationScoped
@Transactional
public class OwnerService {
    private static final int OFFERED = 8;

    @Inject Accounts accounts;
    @Inject TwoHands hands;
    @Inject People people;
    @Inject PeopleSearch search;
    @Inject Acting acting;

    /** The first people whose names have the words, for choosing one. */
    @Needs(Permission.ACCOUNT_EDIT)
    public List<PersonRow> people(String words) {
        return search.search(Scope.EVERYTHING, words, new Slice(0, OFFERED)).rows();
    }

    /** Whom a code stands for, as he or she is told from namesakes. */
    @Needs(Permission.ACCOUNT_EDIT)
    public PersonRow person(String code) {
        return people.row(people.with(code));
    }

    /**
     * @param person code, or {@code null}: nobody
     */
    @Needs(Permission.ACCOUNT_EDIT)
    public void ask(String account, String person) {
        accounts.with(account)
                .want(person == null ? null : people.with(person), acting.actor().account());
    }

    /**
     * @param person code of the one whom the second administrator saw, or {@code null}: nobody
     */
    @Needs(Permission.ACCOUNT_EDIT)
    public void confirm(String account, String person) {
        var owned = accounts.with(account);
        hands.mustBeAnother(owned.personWantedBy(), owned);
        owned.confirmOwner(person);
    }

    @Needs(Permission.ACCOUNT_EDIT)
    public void refuse(String account) {
        accounts.with(account).refuseOwner();
    }
}
