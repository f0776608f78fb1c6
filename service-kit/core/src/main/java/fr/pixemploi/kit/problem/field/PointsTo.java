package fr.pixemploi.kit.problem.field;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which field a rule about several of them is told of: stands beside {@code @AssertTrue}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface PointsTo {
    /** Name of the field in JSON. */
    String value();
}
