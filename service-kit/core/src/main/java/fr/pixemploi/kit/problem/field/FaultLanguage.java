package fr.pixemploi.kit.problem.field;

import fr.pixemploi.kit.problem.Problems;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/** Constraints speak the language of the problem in which they are told. */
@ApplicationScoped
class FaultLanguage implements LocaleResolver {
    private final Problems problems;

    FaultLanguage(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Locale resolve(LocaleResolverContext context) {
        boolean called = Arc.container().requestContext().isActive();
        return called ? Locale.of(problems.preferredLanguage()) : context.getDefaultLocale();
    }
}
