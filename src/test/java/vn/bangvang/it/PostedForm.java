package vn.bangvang.it;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form of a page as a browser would post it. */
final class PostedForm {
    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'");

    private PostedForm() {}

    /**
     * @param address where the page came from
     */
    static Document page(String html, String address) {
        return Jsoup.parse(html, address);
    }

    /** The address that a form is posted to, without parameters. */
    static String address(Element form) {
        return form.absUrl("action").replaceFirst("\\?.*", "");
    }

    static String name(Element button) {
        return button.attr("name").isEmpty() ? button.id() : button.attr("name");
    }

    /** The fields as they stand, with the button that is pressed. */
    static Map<String, String> fields(Element form, Element button) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : ((FormElement) form).formData()) {
            fields.put(field.key(), field.value());
        }
        fields.put(name(button), button.val());
        var nonce = NONCE.matcher(form.ownerDocument().html());
        if (nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1));
        }
        return fields;
    }
}
