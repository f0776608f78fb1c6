package fr.pixemploi.kit.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that counts by itself who is in it, since its callers may take their time: a file comes in as slowly as its sender likes. It
 * takes no place among the calls in flight, which it would keep from everybody else.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnPlaces {}
