package fr.pixemploi.profile.structure.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A time zone by its IANA name; a bare offset is not one, since it does not know the changes of hour. */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = IanaTimeZone.Known.class)
@interface IanaTimeZone {
    String message() default "{fr.pixemploi.profile.structure.IanaTimeZone.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Known to this JDK's time zone data. */
    class Known implements ConstraintValidator<IanaTimeZone, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || ZoneId.getAvailableZoneIds().contains(value);
        }
    }
}
