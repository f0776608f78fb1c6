package fr.pixemploi.profile.beneficiary.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A partner calls a person by one name. */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OncePerPartner.EachOnce.class)
@interface OncePerPartner {
    String message() default "{fr.pixemploi.profile.beneficiary.PartnerId.once}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** No partner is named twice. */
    class EachOnce implements ConstraintValidator<OncePerPartner, List<PartnerId>> {
        @Override
        public boolean isValid(@Nullable List<PartnerId> said, ConstraintValidatorContext context) {
            if (said == null) return true;
            // One that is not there is told by its own constraint.
            List<String> partners = said.stream()
                    .filter(Objects::nonNull)
                    .map(PartnerId::partner)
                    .toList();
            return partners.stream().distinct().count() == partners.size();
        }
    }
}
