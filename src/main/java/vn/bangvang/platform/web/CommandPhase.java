package vn.bangvang.platform.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.bangvang.platform.Commands;

/**
 * Gives every form an id by which it is known when it is sent twice: the session, what was typed,
 * and the state of the page, which is another one whenever the page is shown anew.
 */
public class CommandPhase implements PhaseListener {
    /** Phases in which a page does something; the files of an upload come in the first. */
    private static final Set<PhaseId> ACTING =
            Set.of(PhaseId.PROCESS_VALIDATIONS, PhaseId.INVOKE_APPLICATION);

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        if (!ACTING.contains(event.getPhaseId())) {
            return;
        }
        var request = event.getFacesContext().getExternalContext();
        var fields = request.getRequestParameterMap();
        Commands.begin(
                fields.containsKey(ResponseStateManager.VIEW_STATE_PARAM)
                        ? hash(
                                request.getSessionId(false)
                                        + " "
                                        + new TreeMap<>(fields)
                                        + files((HttpServletRequest) request.getRequest()))
                        : null);
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        Commands.end();
    }

    /** Names and sizes of the files that came with the form. */
    private static String files(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return "";
        }
        try {
            return request.getParts().stream()
                    .filter(p -> p.getSubmittedFileName() != null)
                    .map(p -> " " + p.getSubmittedFileName() + " " + p.getSize())
                    .collect(Collectors.joining());
        } catch (IOException | ServletException e) {
            throw new BadRequest("files");
        }
    }

    private static String hash(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
