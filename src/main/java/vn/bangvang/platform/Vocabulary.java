package vn.bangvang.platform;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and numbers of the program in one language: bundles of messages, one a capability,
 * named by the key's first word.
 */
public record Vocabulary(Locale locale) {
    /** Of documents and workbooks, whatever language their reader has chosen. */
    public static final Vocabulary OFFICIAL = new Vocabulary(Locale.forLanguageTag("vi"));

    /** A key that stands in braces within an argument, as bean validation gives it. */
    private static final Pattern KEY = Pattern.compile("\\{([a-z]+\\.[A-Za-z.]+)\\}");

    /**
     * What a key says, with its arguments put in; the key itself where there is no such message.
     */
    public String of(String key, Object... args) {
        return find(key, args).orElse(key);
    }

    /** What a key says, with its arguments put in, where there is such a message. */
    public Optional<String> find(String key, Object... args) {
        try {
            var bundle =
                    ResourceBundle.getBundle(
                            "messages." + key.substring(0, key.indexOf('.')),
                            locale,
                            Vocabulary.class.getClassLoader(),
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES));
            var text = bundle.getString(key);
            return Optional.of(
                    args.length == 0
                            ? text
                            : new MessageFormat(text.replace("'", "''"), locale)
                                    .format(named(args)));
        } catch (MissingResourceException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** The name of a constant: key {@code capability.Type.CONSTANT}. */
    public String name(Enum<?> constant) {
        return constant == null ? "" : of(key(constant));
    }

    static String key(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        return type.getPackageName().split("\\.")[2]
                + "."
                + type.getSimpleName()
                + "."
                + constant.name();
    }

    /** 10867505 as 10.867.505, in English as 10,867,505. */
    public String number(Number number) {
        return number == null ? "" : format("#,##0", number);
    }

    /** Counts under ten are written with a leading zero: 03. */
    public String count(Number number) {
        return number == null ? "" : format("#,#00", number);
    }

    /** Two decimals: 0,45. */
    public String decimal(Number number) {
        return number == null ? "" : format("0.00", number);
    }

    /**
     * A share such as 43,5%; over few cases counts such as 3/4; in words where nothing is known.
     */
    public String share(Ratio ratio, boolean few) {
        if (ratio == null || !ratio.known()) {
            return of("platform.noData");
        }
        return few
                ? number(ratio.part()) + "/" + number(ratio.whole())
                : format("0.0", ratio.value() * 100) + "%";
    }

    private String format(String pattern, Number number) {
        return new DecimalFormat(pattern, symbols()).format(number);
    }

    /** Signs of numbers: a Vietnamese comma begins the decimals. */
    public DecimalFormatSymbols symbols() {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        var vietnamese = locale.getLanguage().equals("vi");
        symbols.setGroupingSeparator(vietnamese ? '.' : ',');
        symbols.setDecimalSeparator(vietnamese ? ',' : '.');
        return symbols;
    }

    private Object[] named(Object... args) {
        var shown = new Object[args.length];
        for (var i = 0; i < args.length; i++) {
            shown[i] = shown(args[i]);
        }
        return shown;
    }

    private Object shown(Object arg) {
        if (arg instanceof Enum<?> constant) {
            return name(constant);
        }
        if (arg instanceof LocalDate day) {
            return Text.day(day);
        }
        return arg instanceof String text
                ? KEY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(of(m.group(1))))
                : arg;
    }
}
