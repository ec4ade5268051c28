package vn.bangvang.certificate.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.bangvang.certificate.CertificateService;
import vn.bangvang.platform.document.DocumentFormat;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Query;

/**
 * Answers certificates as PDF: those of a print at {@code /app/certificate?print=}, one to be
 * looked at, {@code /app/certificate?decision=&entry=}.
 */
@WebServlet("/app/certificate")
public class CertificateServlet extends HttpServlet {
    @Inject CertificateService certificates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var print = Query.text(request, "print");
        var content =
                print.isEmpty()
                        ? certificates.sample(
                                Query.text(request, "decision"), Query.key(request, "entry"))
                        : certificates.sheets(print);
        Download.inside(response, "giay-khen.pdf", DocumentFormat.PDF.mediaType());
        response.getOutputStream().write(content);
    }
}
