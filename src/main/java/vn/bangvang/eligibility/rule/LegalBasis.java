package vn.bangvang.eligibility.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where the logic of a rule comes from; its thresholds, with their articles, stand in the
 * catalogue.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface LegalBasis {
    String value();
}
