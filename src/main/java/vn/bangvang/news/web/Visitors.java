package vn.bangvang.news.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.bangvang.news.Visits;

/** The counters at the foot of public pages; showing them counts the visit. */
@Named("visitors")
@RequestScoped
public class Visitors {
    @Inject Visits visits;
    @Inject HttpServletRequest request;

    @PostConstruct
    void note() {
        visits.note(request.getRemoteAddr(), request.getHeader("User-Agent"));
    }

    public long getTotal() {
        return visits.total();
    }

    public int getNow() {
        return visits.now();
    }
}
