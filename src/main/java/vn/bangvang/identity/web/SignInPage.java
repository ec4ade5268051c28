package vn.bangvang.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import vn.bangvang.platform.web.LocalPath;
import vn.bangvang.platform.web.Query;

/** Backs {@code /sign-in.xhtml}. */
@Named
@RequestScoped
public class SignInPage {
    private static final Set<String> PROBLEMS = Set.of("wrong", "wait");

    @Inject HttpServletRequest request;

    public String getTo() {
        return LocalPath.of(request.getParameter("to"), "");
    }

    /** Key of the message that says what went wrong; empty when nothing did. */
    public String getProblem() {
        var problem = Query.text(request, "problem");
        return PROBLEMS.contains(problem) ? "identity.signIn." + problem : "";
    }

    /** The same of the code that stands beside the password. */
    public String getCodeProblem() {
        return switch (Query.text(request, "problem")) {
            case "wrong" -> "identity.factor.wrong";
            case "wait" -> "identity.signIn.wait";
            default -> "";
        };
    }
}
