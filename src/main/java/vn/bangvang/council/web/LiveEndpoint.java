package vn.bangvang.council.web;

import jakarta.servlet.http.HttpSession;
import jakarta.websocket.CloseReason;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import vn.bangvang.identity.web.SessionMechanism;

/**
 * The channel on which pages of sessions listen, {@code /app/council/live}: for who is signed in.
 */
@ServerEndpoint(value = "/app/council/live", configurator = LiveEndpoint.SignedInOnly.class)
public class LiveEndpoint {
    private static final String WELCOME = "welcome";

    /** Knows the session of the browser that asks, and from which page it does. */
    public static class SignedInOnly extends ServerEndpointConfig.Configurator {
        @Override
        public void modifyHandshake(
                ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
            config.getUserProperties()
                    .put(
                            WELCOME,
                            isOwn(request.getHeaders())
                                    && request.getHttpSession() instanceof HttpSession session
                                    && SessionMechanism.isSignedIn(session));
        }

        /** A browser says of which site the page is; another one's has nothing to listen to. */
        private static boolean isOwn(Map<String, List<String>> headers) {
            var origin = header(headers, "Origin");
            return !origin.isEmpty()
                    && header(headers, "Host").equals(URI.create(origin).getAuthority());
        }

        private static String header(Map<String, List<String>> headers, String name) {
            return headers.entrySet().stream()
                    .filter(h -> h.getKey().equalsIgnoreCase(name))
                    .flatMap(h -> h.getValue().stream())
                    .findFirst()
                    .orElse("");
        }
    }

    @OnOpen
    public void open(Session page) throws IOException {
        if (Boolean.TRUE.equals(page.getUserProperties().get(WELCOME))) {
            LiveSessions.opened(page);
        } else {
            page.close(
                    new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, "not signed in here"));
        }
    }

    @OnClose
    public void close(Session page) {
        LiveSessions.closed(page);
    }

    /** A browser that went away without a word. */
    @OnError
    public void fail(Session page, Throwable gone) {
        LiveSessions.closed(page);
    }
}
