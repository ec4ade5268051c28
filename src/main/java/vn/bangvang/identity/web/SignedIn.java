package vn.bangvang.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import vn.bangvang.identity.SignInService;

/** Makes a session that of an account, on a device that is remembered. */
@ApplicationScoped
class SignedIn {
    @Inject SignInService service;
    @Inject Devices devices;

    void as(
            String account,
            HttpSession session,
            HttpServletRequest request,
            HttpServletResponse response) {
        service.entered(account, devices.remembered(request, response));
        session.setAttribute(SessionMechanism.ACCOUNT, account);
        session.setAttribute(SessionMechanism.STAMP, service.stamp(account));
    }
}
