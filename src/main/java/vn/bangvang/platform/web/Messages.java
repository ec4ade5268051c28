package vn.bangvang.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.sheet.Fault;

/**
 * The words of the program: {@code #{msg.of('dossier.submit')}}. One bundle a capability, named by
 * the key's first word.
 */
@Named("msg")
@RequestScoped
public class Messages {
    /** A key that stands in braces within an argument, as bean validation gives it. */
    private static final Pattern KEY = Pattern.compile("\\{([a-z]+\\.[A-Za-z.]+)\\}");

    @Inject HttpServletRequest request;

    private Locale locale;

    public Locale locale() {
        if (locale == null) {
            locale = Language.of(request);
        }
        return locale;
    }

    /** The language tag for the page: {@code vi} or {@code en}. */
    public String getLang() {
        return locale().getLanguage();
    }

    public String of(String key) {
        return of(locale(), key);
    }

    public String of(String key, Object a) {
        return of(locale(), key, a);
    }

    public String of(String key, Object a, Object b) {
        return of(locale(), key, a, b);
    }

    public String of(String key, Object a, Object b, Object c) {
        return of(locale(), key, a, b, c);
    }

    public String of(String key, Object a, Object b, Object c, Object d) {
        return of(locale(), key, a, b, c, d);
    }

    /** The name of a constant: key {@code capability.Type.CONSTANT}. */
    public String name(Enum<?> constant) {
        return constant == null ? "" : of(key(constant));
    }

    /** What is wrong with a cell, in words. */
    public String fault(Fault fault) {
        return of(locale(), fault.key(), fault.args().toArray());
    }

    static String key(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        return type.getPackageName().split("\\.")[2]
                + "."
                + type.getSimpleName()
                + "."
                + constant.name();
    }

    public static String of(Locale locale, String key, Object... args) {
        try {
            var bundle =
                    ResourceBundle.getBundle(
                            "messages." + key.substring(0, key.indexOf('.')),
                            locale,
                            Messages.class.getClassLoader(),
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES));
            var text = bundle.getString(key);
            return args.length == 0
                    ? text
                    : new MessageFormat(text.replace("'", "''"), locale)
                            .format(named(locale, args));
        } catch (MissingResourceException | StringIndexOutOfBoundsException e) {
            return key;
        }
    }

    private static Object[] named(Locale locale, Object... args) {
        var shown = new Object[args.length];
        for (var i = 0; i < args.length; i++) {
            shown[i] = shown(locale, args[i]);
        }
        return shown;
    }

    private static Object shown(Locale locale, Object arg) {
        if (arg instanceof Enum<?> constant) {
            return of(locale, key(constant));
        }
        if (arg instanceof LocalDate day) {
            return Text.day(day);
        }
        return arg instanceof String text
                ? KEY.matcher(text).replaceAll(m -> quoted(of(locale, m.group(1))))
                : arg;
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
