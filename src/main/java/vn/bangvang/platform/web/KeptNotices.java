package vn.bangvang.platform.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What was done or is wrong, kept until a page tells it. The flash of Faces would keep it too, but
 * only once the redirect has left: a browser that is quick asks for the next page before that, and
 * its user is told nothing.
 */
@SessionScoped
public class KeptNotices implements Serializable {
    private final Queue<FacesMessage> waiting = new ConcurrentLinkedQueue<>();

    void keep(FacesMessage notice) {
        waiting.add(notice);
    }

    void tell(FacesContext context) {
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            context.addMessage(null, next);
        }
    }
}
