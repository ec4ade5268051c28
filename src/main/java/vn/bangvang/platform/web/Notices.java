package vn.bangvang.platform.web;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells the user what was done; survives the redirect that follows. */
@RequestScoped
public class Notices {
    private static final Logger LOG = Logger.getLogger(Notices.class.getName());

    @Inject Messages messages;
    @Inject Drafts drafts;
    @Inject KeptNotices kept;

    public void done(String key, Object... args) {
        drafts.saved();
        add(FacesMessage.SEVERITY_INFO, key, args);
    }

    /** Told on the page that the answer shows itself, without a redirect. */
    public void here(String key, Object... args) {
        drafts.saved();
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(
                                FacesMessage.SEVERITY_INFO, messages.words().of(key, args), null));
    }

    /**
     * Tells on the page how many it was done to.
     *
     * @param none key of what is told where it was done to none
     */
    public void counted(String key, int count, String none) {
        if (count == 0) {
            warn(none);
        } else {
            here(key, count);
        }
    }

    public void warn(String key, Object... args) {
        add(FacesMessage.SEVERITY_WARN, key, args);
    }

    private void add(FacesMessage.Severity severity, String key, Object... args) {
        var notice = new FacesMessage(severity, messages.words().of(key, args), null);
        try {
            kept.keep(notice);
        } catch (IllegalStateException | ContextNotActiveException e) {
            // who signed out meanwhile is told nothing; what was done is done
            LOG.log(Level.FINE, "No session to keep a notice in", e);
        }
    }
}
