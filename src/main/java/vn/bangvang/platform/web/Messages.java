package vn.bangvang.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import vn.bangvang.platform.Vocabulary;
import vn.bangvang.platform.sheet.Fault;

/**
 * The words of the program: {@code #{msg.of('dossier.submit')}}. One bundle a capability, named by
 * the key's first word.
 */
@Named("msg")
@RequestScoped
public class Messages {
    @Inject HttpServletRequest request;

    private Locale locale;

    public Locale locale() {
        if (locale == null) {
            locale = Language.of(request);
        }
        return locale;
    }

    /** The program's words in the language of the page. */
    public Vocabulary words() {
        return new Vocabulary(locale());
    }

    /** The language tag for the page: {@code vi} or {@code en}. */
    public String getLang() {
        return locale().getLanguage();
    }

    public String of(String key) {
        return words().of(key);
    }

    public String of(String key, Object a) {
        return words().of(key, a);
    }

    public String of(String key, Object a, Object b) {
        return words().of(key, a, b);
    }

    public String of(String key, Object a, Object b, Object c) {
        return words().of(key, a, b, c);
    }

    public String of(String key, Object a, Object b, Object c, Object d) {
        return words().of(key, a, b, c, d);
    }

    public String of(String key, Object a, Object b, Object c, Object d, Object e) {
        return words().of(key, a, b, c, d, e);
    }

    /** The name of a constant: key {@code capability.Type.CONSTANT}. */
    public String name(Enum<?> constant) {
        return words().name(constant);
    }

    /** What is wrong with a cell, in words. */
    public String fault(Fault fault) {
        return words().of(fault.key(), fault.args().toArray());
    }
}
