package vn.bangvang.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.bangvang.platform.Vocabulary;

/**
 * The one exception handler of pages: a message beside the form, or the error page with its status.
 * An Ajax request always gets the error page; the script of the page shows what it says.
 */
public class FacesFailures extends ExceptionHandlerFactory {
    public FacesFailures(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            var events = getUnhandledExceptionQueuedEvents().iterator();
            if (events.hasNext()) {
                var event = events.next();
                events.remove();
                answer(FacesContext.getCurrentInstance(), event.getContext().getException());
            }
            while (events.hasNext()) {
                events.next();
                events.remove();
            }
        }

        /** The page showed what is no longer so: it is shown anew, with the reason. */
        private static void again(
                FacesContext context,
                HttpServletRequest request,
                Vocabulary words,
                Failures failure) {
            CDI.current()
                    .select(KeptNotices.class)
                    .get()
                    .keep(told(words, failure.againKey(), failure.args()));
            var query = KeptAddress.linked(request.getQueryString());
            try {
                context.getExternalContext()
                        .redirect(request.getRequestURI() + (query.isEmpty() ? "" : "?" + query));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static FacesMessage told(Vocabulary words, String key, Object... args) {
            return new FacesMessage(FacesMessage.SEVERITY_ERROR, words.of(key, args), null);
        }

        private static UIForm submitted(UIComponent parent) {
            for (var parts = parent.getFacetsAndChildren(); parts.hasNext(); ) {
                var part = parts.next();
                var found =
                        part instanceof UIForm form && form.isSubmitted() ? form : submitted(part);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        /** Whether something may have been typed that would be lost. */
        private static boolean holdsText(UIComponent part) {
            if (part == null
                    || part instanceof HtmlInputTextarea
                    || part instanceof UIForm
                            && (part.getPassThroughAttributes().containsKey("data-guard")
                                    || part.getPassThroughAttributes().containsKey("data-keep"))) {
                return true;
            }
            for (var inner = part.getFacetsAndChildren(); inner.hasNext(); ) {
                if (holdsText(inner.next())) {
                    return true;
                }
            }
            return false;
        }

        private static void answer(FacesContext context, Throwable error) {
            var failure = Failures.of(error, context.isPostback());
            var external = context.getExternalContext();
            var request = (HttpServletRequest) external.getRequest();
            var words = new Vocabulary(Language.of(request));
            var shown =
                    failure.stays()
                            && context.isPostback()
                            && context.getViewRoot() != null
                            && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
            if (shown && failure.isOld() && !holdsText(submitted(context.getViewRoot()))) {
                again(context, request, words, failure);
                return;
            }
            if (shown && !context.getPartialViewContext().isAjaxRequest()) {
                context.addMessage(null, told(words, failure.key(), failure.args()));
                external.setResponseStatus(failure.status());
                context.renderResponse();
                return;
            }
            try {
                external.getRequestMap().put(ErrorPage.FAILURE, failure);
                external.getRequestMap().remove(RequestDispatcher.ERROR_EXCEPTION);
                external.responseSendError(failure.status(), failure.key());
                context.responseComplete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
