package vn.bangvang.platform;

/**
 * What was asked for cannot be done any more, or not yet: the thing stands elsewhere than the page
 * showed. Such a page is shown anew.
 */
public class WrongState extends RuleViolation {
    public WrongState(String key, Object... args) {
        super(key, args);
    }
}
