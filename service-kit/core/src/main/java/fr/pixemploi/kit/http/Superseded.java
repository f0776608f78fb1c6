package fr.pixemploi.kit.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that goes: each answer to a call that went well says since when it is out of date ({@code Deprecation}, RFC 9745), when it ends ({@code
 * Sunset}, RFC 8594) and what takes its place ({@code Link}). Stands beside {@code @Deprecated}, which the document tells.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Superseded {
    /** The day from which it is out of date, in ISO 8601. */
    String since();

    /** The day on which it ends, in ISO 8601. */
    String until();

    /** Path of the operation that takes its place. */
    String by();
}
