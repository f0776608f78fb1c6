package fr.pixemploi.kit.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that counts for nobody: what a page loads by itself without a token, where a whole school or country may have one address,
 * and a call that is refused leaves a person without a part of their question. It is cheap, or guarded by its own signature.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Uncounted {}
