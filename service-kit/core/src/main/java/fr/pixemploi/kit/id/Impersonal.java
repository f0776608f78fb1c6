package fr.pixemploi.kit.id;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A text in which neither a number of the national register nor an e-mail address may stand: the rule of {@link ExternalIds}. */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Impersonal.Rule.class)
public @interface Impersonal {
    String message() default "{fr.pixemploi.kit.id.Impersonal.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The same rule as of external ids, and none of these numbers within a longer text. */
    class Rule implements ConstraintValidator<Impersonal, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || !(ExternalIds.isPersonal(text) || ExternalIds.holdsNir(text));
        }
    }
}
