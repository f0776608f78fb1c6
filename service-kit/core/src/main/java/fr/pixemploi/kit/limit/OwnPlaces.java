package fr.pixemploi.kit.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that bounds by itself how many are in it, since its callers may take their time: a file comes in as slowly as its sender likes.
 * Its calls have places apart from the others', and take of those only what they find no room for.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnPlaces {
    /** Whether it takes no place of others: without room apart it is refused, since a table that nobody reads is not done for long. */
    boolean only() default false;
}
