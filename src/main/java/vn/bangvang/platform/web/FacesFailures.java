package vn.bangvang.platform.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
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

        private static void answer(FacesContext context, Throwable error) {
            var failure = Failures.of(error, context.isPostback());
            var external = context.getExternalContext();
            if (failure.stays()
                    && !context.getPartialViewContext().isAjaxRequest()
                    && context.isPostback()
                    && context.getViewRoot() != null
                    && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
                var locale = Language.of((HttpServletRequest) external.getRequest());
                context.addMessage(
                        null,
                        new FacesMessage(
                                FacesMessage.SEVERITY_ERROR,
                                new Vocabulary(locale).of(failure.key(), failure.args()),
                                null));
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
