package fr.pixemploi.kit.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation that has a limit of its own beside that of all calls, since it costs much or could be tried at length. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limited {
    /** Name of the limit in the configuration: {@code pixemploi.limits.NAME.quantity}. */
    String value();
}
