package vn.bangvang.news.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.bangvang.news.visit.Visits;

/** The counters at the foot of public pages. */
@Named("visitors")
@RequestScoped
public class Visitors {
    @Inject Visits visits;

    public long getTotal() {
        return visits.total();
    }

    public int getNow() {
        return visits.now();
    }
}
