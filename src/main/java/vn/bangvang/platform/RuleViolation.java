package vn.bangvang.platform;

/** A rule says no and nothing has changed. The text for people is the message with this key. */
public class RuleViolation extends RuntimeException {
    private final String key;
    private final transient Object[] args;

    public RuleViolation(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args.clone();
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
