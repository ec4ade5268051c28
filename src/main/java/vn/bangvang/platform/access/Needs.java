package vn.bangvang.platform.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a use case and names the permission it needs. Every public method of a service has one. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Needs {
    @Nonbinding
    Permission value() default Permission.SYSTEM;

    /** Whether the form that asks for it makes something new and does so only once. */
    @Nonbinding
    boolean once() default false;
}
