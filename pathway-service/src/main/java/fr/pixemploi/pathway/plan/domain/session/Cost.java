package fr.pixemploi.pathway.plan.domain.session;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a session costs, and who may pay in the person's place.
 *
 * @param cents null when not told
 * @param cpf true when it may be paid from the person's CPF account
 * @param fundings paths that pay all of it
 */
public record Cost(@Nullable Integer cents, boolean cpf, List<Funding> fundings) {
    /** @param statuses one of which a person must have; codes of the dated data of fundings */
    public record Funding(String code, Set<String> statuses) {
        public Funding {
            statuses = Set.copyOf(statuses);
        }
    }

    public Cost {
        if (cents != null && cents < 0) throw new IllegalArgumentException("no price: " + cents);
        fundings = List.copyOf(fundings);
    }
}
