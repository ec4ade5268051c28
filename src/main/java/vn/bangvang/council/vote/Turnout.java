package vn.bangvang.council.vote;

import java.io.Serializable;

/**
 * How far a member who sits in the open session has come with voting.
 *
 * @param of cases on which the member has a vote
 */
public record Turnout(String member, long cast, long of) implements Serializable {
    public boolean done() {
        return cast >= of;
    }
}
